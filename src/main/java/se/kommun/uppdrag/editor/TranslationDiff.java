package se.kommun.uppdrag.editor;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.kommun.uppdrag.content.ContentDigest;
import se.kommun.uppdrag.content.Page;
import se.kommun.uppdrag.content.PageReader;
import se.kommun.uppdrag.content.SourceFile;
import se.kommun.uppdrag.files.Directories;

/**
 * How a Swedish page has changed since it was translated.
 *
 * @param original the Swedish page's source, such as {@code content/ledsagare.md}
 * @param version what the translation should say that it was made from, when it follows the page as it is now
 * @param lines from the page as it was then to the page as it is; empty when the page as it was is not known
 * @param reason why it is not known, in Swedish; empty when it is
 */
public record TranslationDiff(String original, String version, List<TextDiff.Line> lines, String reason) {

    /** So many versions of a page are looked through, the newest first. */
    private static final int MOST_COMMITS = 100;

    /** Of the page that a translation was made from; empty for a text that is no translation, or follows its page. */
    static Optional<TranslationDiff> of(Path site, EditableSource translation) throws IOException {
        String file = translation.value("translation_of").map(name -> "content/" + name).flatMap(PagePath::of).map(PagePath::file).orElse(null);
        String translated = translation.value("source_version").orElse(null);
        if (file == null || translated == null) {
            return Optional.empty();
        }
        SourceFile source = new SourceFile(file, site.resolve(file));
        Page now = Files.isRegularFile(source.file()) ? PageReader.read(source, ignored -> { }).orElse(null) : null;
        if (now == null || ContentDigest.of(now).equals(translated)) {
            return Optional.empty();
        }
        try {
            Optional<Page> then = inGit(site, source, translated);
            String reason = "Den äldre texten finns inte bland sidans " + MOST_COMMITS + " senaste versioner i Git.";
            return Optional.of(new TranslationDiff(file, ContentDigest.of(now), then.map(old -> TextDiff.between(ContentDigest.words(old), ContentDigest.words(now)))
                    .orElse(List.of()), then.isPresent() ? "" : reason));
        } catch (EditRejectedException noGit) {
            return Optional.of(new TranslationDiff(file, ContentDigest.of(now), List.of(), "Den äldre texten går inte att hitta: webbplatsens mapp hör inte till någon samling i Git."));
        }
    }

    private static Optional<Page> inGit(Path site, SourceFile source, String version) throws IOException, EditRejectedException {
        Path aside = Files.createTempDirectory("uppdrag-git-");
        try {
            Git git = new Git(site.toAbsolutePath(), aside.resolve("index"));
            List<String> commits = new ArrayList<>(git.line("läsa sidans versioner", new byte[0],
                    "log", "--format=%H", "--max-count=" + MOST_COMMITS, "--", source.path()).lines().toList());
            for (String commit : commits) {
                Git.Said text = git.run(new byte[0], "show", commit + ":./" + source.path());
                Optional<Page> page = text.well() ? PageReader.read(source, text.output(), ignored -> { }) : Optional.empty();
                if (page.isPresent() && ContentDigest.of(page.get()).equals(version)) {
                    return page;
                }
            }
            return Optional.empty();
        } finally {
            Directories.deleteRecursively(aside);
        }
    }
}
