package se.kommun.uppdrag.check;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.kommun.uppdrag.check.rules.PageFacts;
import se.kommun.uppdrag.check.rules.RuleTexts;
import se.kommun.uppdrag.check.spelling.Spelling;
import se.kommun.uppdrag.check.text.ExemptPhrases;
import se.kommun.uppdrag.files.RelativePath;
import se.kommun.uppdrag.report.Containment;
import se.kommun.uppdrag.report.Location;
import se.kommun.uppdrag.report.Problem;
import se.kommun.uppdrag.report.ReportLanguage;
import se.kommun.uppdrag.report.SourceTrace;

/** Checks HTML that lies on disk, whoever made it. */
public final class FolderCheck {

    /**
     * What was found.
     *
     * @param pages what was read
     * @param problems sorted; files as paths inside the folder
     */
    public record Result(List<PageFacts> pages, List<Problem> problems) {}

    private FolderCheck() {}

    /** Checks every HTML file of a folder as one site. */
    public static Result folder(Path folder, Baseline baseline, Spelling spelling) {
        return folder(folder, baseline, spelling, ExemptPhrases.NONE, ReportLanguage.SV);
    }

    /**
     * As above.
     *
     * @param easyWords those that text in easy Swedish cannot do without
     * @param language in which the rules tell what they find
     */
    public static Result folder(Path folder, Baseline baseline, Spelling spelling, ExemptPhrases easyWords, ReportLanguage language) {
        try {
            List<Path> files = htmlFiles(folder);
            Optional<Problem> nothing = withoutPages(folder, files);
            return nothing.isPresent() ? new Result(List.of(), List.of(nothing.get())) : check(folder, files, baseline, spelling, easyWords, language);
        } catch (IOException | UncheckedIOException unreadable) {
            return new Result(List.of(), List.of(HtmlFile.unreadable(folder.toString())));
        }
    }

    /** Checks single files, each on its own. Problems' files are given as they were named. */
    public static Result files(List<Path> files, Baseline baseline, Spelling spelling, ExemptPhrases easyWords, ReportLanguage language) {
        List<PageFacts> pages = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        for (Path file : files) {
            Path folder = file.toAbsolutePath().normalize().getParent();
            Result result = check(folder, List.of(folder.resolve(file.getFileName())), baseline, spelling, easyWords, language);
            pages.addAll(result.pages());
            String given = file.toString().replace('\\', '/');
            result.problems().forEach(problem -> problems.add(problem.inFile(given)));
        }
        return new Result(pages, problems.stream().sorted().toList());
    }

    /** Everything in a folder that is named as HTML, sorted. What is no regular file cannot be read, which {@link #read} tells. */
    public static List<Path> htmlFiles(Path folder) throws IOException {
        try (Stream<Path> walk = Files.walk(folder)) {
            return walk.filter(FolderCheck::isHtml).sorted().toList();
        }
    }

    /** The text of a file of HTML, or empty after a problem. {@code name} is the path that problems carry. */
    public static Optional<String> read(Path file, String name, Consumer<Problem> problems) {
        return HtmlFile.read(file, name, problems);
    }

    /** A problem when a folder has no pages, so that nothing was checked. */
    public static Optional<Problem> withoutPages(Path folder, List<Path> files) {
        return files.isEmpty() ? Optional.of(Problem.error("no-pages", Location.of(folder.toString().replace('\\', '/')),
                "Mappen har inga HTML-filer. Inget har granskats.", "Ange mappen där webbsidorna ligger.")) : Optional.empty();
    }

    private static Result check(@Nullable Path root, List<Path> files, Baseline baseline, Spelling spelling, ExemptPhrases easyWords, ReportLanguage language) {
        Queue<Problem> problems = new ConcurrentLinkedQueue<>();
        Checker checker = new Checker(baseline, spelling, problems::add).with(easyWords).with(RuleTexts.in(language));
        files.parallelStream().forEach(file -> {
            String name = RelativePath.of(root, file);
            Containment.of(name, problems::add, () -> read(file, name, problems::add).orElse(null))
                    .ifPresent(html -> checker.page(name, html, SourceTrace.UNKNOWN));
        });
        checker.site(root, Set.of());
        return new Result(checker.pages(), problems.stream().sorted().toList());
    }

    private static boolean isHtml(Path file) {
        String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        return (name.endsWith(".html") || name.endsWith(".htm") || name.endsWith(".xhtml")) && !Files.isDirectory(file);
    }
}
