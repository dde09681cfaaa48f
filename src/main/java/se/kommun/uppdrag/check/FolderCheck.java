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
import se.kommun.uppdrag.check.rules.Rules;
import se.kommun.uppdrag.check.rules.SiteFiles;
import se.kommun.uppdrag.check.spelling.Spelling;
import se.kommun.uppdrag.check.text.ExemptPhrases;
import se.kommun.uppdrag.files.RelativePath;
import se.kommun.uppdrag.report.Containment;
import se.kommun.uppdrag.report.Location;
import se.kommun.uppdrag.report.Problem;
import se.kommun.uppdrag.report.ReportLanguage;
import se.kommun.uppdrag.report.SourceTrace;

/** Checks HTML files and documents on disk, from this program or any other. */
public final class FolderCheck {

    /**
     * The result of a check.
     *
     * @param pages facts of the pages that were read
     * @param files paths of all pages and documents, as the problems name them
     * @param problems sorted; file paths are relative to the checked folder, or as given to {@link #files}
     */
    public record Result(List<PageFacts> pages, List<String> files, List<Problem> problems) {}

    /**
     * How to check.
     *
     * @param baseline accepted faults
     * @param easyWords words exempt from the rules for easy Swedish
     * @param language language of the messages
     * @param partial whether the files are a part of a site, so that what links lead to may stand elsewhere
     */
    public record Options(Baseline baseline, Spelling spelling, ExemptPhrases easyWords, ReportLanguage language, boolean partial) {

        /** In Swedish, for a whole site. */
        public Options(Baseline baseline, Spelling spelling) {
            this(baseline, spelling, ExemptPhrases.NONE, ReportLanguage.SV, false);
        }
    }

    private static final Set<String> UNREAD = Set.of(Rules.TOO_COMPLEX, Containment.RULE, "file-unreadable", "document-unreadable", "page-unopened");

    private FolderCheck() {}

    /** Checks every HTML file and document of a folder as one site. */
    public static Result folder(Path folder, Baseline baseline, Spelling spelling) {
        return folder(folder, new Options(baseline, spelling));
    }

    /** Checks every HTML file and document of a folder as one site. */
    public static Result folder(Path folder, Options options) {
        try {
            List<Path> files = new ArrayList<>(htmlFiles(folder));
            files.addAll(DocumentFiles.in(folder));
            Optional<Problem> nothing = withoutPages(folder, files);
            return nothing.isPresent() ? new Result(List.of(), List.of(), List.of(nothing.get())) : check(folder, files, options);
        } catch (IOException | UncheckedIOException unreadable) {
            return new Result(List.of(), List.of(), List.of(HtmlFile.unreadable(folder.toString())));
        }
    }

    /** Checks single files, each as a site of its own. Problems name each file by the given path. */
    public static Result files(List<Path> files, Options options) {
        List<PageFacts> pages = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        for (Path file : files) {
            Path folder = file.toAbsolutePath().normalize().getParent();
            Result result = check(folder, List.of(folder.resolve(file.getFileName())), options);
            pages.addAll(result.pages());
            String given = file.toString().replace('\\', '/');
            result.problems().forEach(problem -> problems.add(problem.inFile(given)));
        }
        return new Result(pages, files.stream().map(file -> file.toString().replace('\\', '/')).toList(), problems.stream().sorted().toList());
    }

    /** Checks pages that are not on disk, without what concerns a site as a whole. */
    public static Result pages(List<PageSource> pages, Options options) {
        Queue<Problem> problems = new ConcurrentLinkedQueue<>();
        Checker checker = new Checker(options.baseline(), options.spelling(), problems::add).with(options.easyWords()).with(RuleTexts.in(options.language()));
        pages.parallelStream().forEach(page -> checker.page(page.file(), page.html(), page.trace()));
        checker.lonePages();
        return new Result(checker.pages(), pages.stream().map(PageSource::file).toList(), problems.stream().sorted().toList());
    }

    /** All paths in a folder with an HTML extension, directories excepted, sorted. {@link #read} reports those that are not regular files. */
    public static List<Path> htmlFiles(Path folder) throws IOException {
        try (Stream<Path> walk = Files.walk(folder)) {
            return walk.filter(file -> isHtml(file) && !Files.isDirectory(file)).sorted().toList();
        }
    }

    /** Reads the text of an HTML file; empty if it cannot be read, which is reported. {@code name} is the path in problems. */
    public static Optional<String> read(Path file, String name, Consumer<Problem> problems) {
        return HtmlFile.read(file, name, problems);
    }

    /** Returns a problem if the folder has nothing to check. */
    public static Optional<Problem> withoutPages(Path folder, List<Path> files) {
        return files.isEmpty() ? Optional.of(Problem.error("no-pages", Location.of(folder.toString().replace('\\', '/')),
                "Mappen har inga HTML-filer. Inget har granskats.", "Ange mappen där webbsidorna ligger.")) : Optional.empty();
    }

    private static Result check(@Nullable Path root, List<Path> files, Options options) {
        Queue<Problem> problems = new ConcurrentLinkedQueue<>();
        Checker checker = new Checker(options.baseline(), options.spelling(), problems::add).with(options.easyWords())
                .with(RuleTexts.in(options.language()));
        files.parallelStream().forEach(file -> {
            String name = RelativePath.of(root, file);
            if (DocumentFiles.isDocument(file)) {
                DocumentFiles.check(file, name, checker, problems::add);
                return;
            }
            Containment.of(name, problems::add, () -> read(file, name, problems::add).orElse(null))
                    .ifPresent(html -> checker.page(name, html, SourceTrace.UNKNOWN));
        });
        checker.site(options.partial() ? SiteFiles.partOnDisk(root) : SiteFiles.onDisk(root), Set.of());
        return new Result(checker.pages(), files.stream().map(file -> RelativePath.of(root, file)).toList(),
                SiteDuplicates.remove(problems).stream().sorted().toList());
    }

    /** Whether the problems of a rule say that a file was not read, or not in full: other rules did not run, or not on all of it. */
    public static boolean isAboutUnreadFile(String rule) {
        return UNREAD.contains(rule);
    }

    /** Whether a file is a page, by its name. */
    public static boolean isHtml(Path file) {
        String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        return name.endsWith(".html") || name.endsWith(".htm") || name.endsWith(".xhtml");
    }
}
