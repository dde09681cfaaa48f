package se.kommun.uppdrag.editor;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import se.kommun.uppdrag.content.ContentDigest;
import se.kommun.uppdrag.content.ContentModel;
import se.kommun.uppdrag.content.Page;
import se.kommun.uppdrag.content.PageReader;
import se.kommun.uppdrag.content.SourceFile;

/**
 * How a Swedish page has changed since it was translated.
 *
 * @param original the Swedish page's source, such as {@code content/ledsagare.md}
 * @param version the value for {@code source_version} when the translation is up to date with the current page
 * @param lines the difference from the translated version to the current page; empty if the translated version is not found
 * @param reason why it is not found, in Swedish; empty if it is found
 */
public record TranslationDiff(String original, String version, List<TextDiff.Line> lines, String reason) {

    /** Compares a translation's Swedish page; empty for an up-to-date translation, and for a text that is not a translation. */
    static Optional<TranslationDiff> of(Path site, EditableSource translation) throws IOException {
        String file = translation.value("translation_of").map(name -> "content/" + name).flatMap(PagePath::of).map(PagePath::file).orElse(null);
        String translated = translation.value("source_version").orElse(null);
        if (file == null || translated == null) {
            return Optional.empty();
        }
        SourceFile source = SourceFile.in(site, file);
        ContentModel model = ContentModel.of(site);
        Page now = Files.isRegularFile(source.file()) ? PageReader.read(source, model, ignored -> { }).orElse(null) : null;
        if (now == null || ContentDigest.of(now).equals(translated)) {
            return Optional.empty();
        }
        try {
            Optional<Page> then = PageVersionSearch.find(site, model, source, translated);
            String reason = "Den äldre texten finns inte bland sidans " + PageVersionSearch.MAX_COMMITS + " senaste versioner i Git.";
            return Optional.of(new TranslationDiff(file, ContentDigest.of(now), then.map(old -> TextDiff.between(ContentDigest.words(old), ContentDigest.words(now)))
                    .orElse(List.of()), then.isPresent() ? "" : reason));
        } catch (EditRejectedException noGit) {
            return Optional.of(new TranslationDiff(file, ContentDigest.of(now), List.of(), "Den äldre texten går inte att hitta: webbplatsens mapp hör inte till någon samling i Git."));
        }
    }
}
