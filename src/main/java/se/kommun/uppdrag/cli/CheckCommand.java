package se.kommun.uppdrag.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import se.kommun.uppdrag.browser.BrowserException;
import se.kommun.uppdrag.browser.BrowserKind;
import se.kommun.uppdrag.build.BuildDate;
import se.kommun.uppdrag.build.BuildOptions;
import se.kommun.uppdrag.build.PublishedCheck;
import se.kommun.uppdrag.check.Baseline;
import se.kommun.uppdrag.check.ExternalLinks;
import se.kommun.uppdrag.check.FolderCheck;
import se.kommun.uppdrag.check.LinkCache;
import se.kommun.uppdrag.check.spelling.Spelling;
import se.kommun.uppdrag.report.Containment;
import se.kommun.uppdrag.report.Problem;
import se.kommun.uppdrag.report.ReportLanguage;
import se.kommun.uppdrag.report.Severity;

@Command(name = "check", description = "Granskar en mapp med HTML, eller enskilda filer. Utan mapp: den publicerade webbplatsen. Med --browser: också en webbplats på en adress.",
        mixinStandardHelpOptions = true)
final class CheckCommand implements Callable<Integer> {

    @ParentCommand
    private Main main;

    @Parameters(paramLabel = "DIR|FILE|ADDRESS", description = "Mapp eller filer att granska. Med --browser också adresser (http, https).")
    private List<String> given = List.of();

    @Option(names = "--browser", paramLabel = "chromium|firefox", arity = "0..1", preprocessor = BrowserOption.class,
            description = "Granskar också sidorna i en webbläsare på datorn: kontrast, fokus, tangentbord, smala fönster, stor text och det som axe-core hittar. "
                    + "Chromium om inget annat anges. Miljövariablerna CHROME och FIREFOX anger programfilen.")
    private @Nullable BrowserKind browser;

    @Option(names = "--pages", paramLabel = "N", defaultValue = "20", description = "Granskar högst så många sidor av en webbplats som anges med adress.")
    private int pages;

    @Option(names = "--format", paramLabel = "text|json|sarif", defaultValue = "text", description = "Hur resultatet skrivs.")
    private CheckReports.Format format;

    @Option(names = "--fail-on", paramLabel = "error|review|warning", defaultValue = "error",
            description = "Vad som ger slutstatus 1.")
    private Severity failOn;

    @Option(names = "--language", paramLabel = "sv|en", defaultValue = "sv", description = "Språk för det som reglerna säger.")
    private ReportLanguage language;

    @Option(names = "--external", description = "Frågar också andra webbplatser om länkarna dit fungerar. Påverkar inte slutstatus.")
    private boolean external;

    @Option(names = "--only", paramLabel = "RULE", split = ",", description = "Säger bara vad de här reglerna hittar. Flera skiljs åt med komma.")
    private Set<String> only = Set.of();

    @Option(names = "--skip", paramLabel = "RULE", split = ",", description = "Utelämnar vad de här reglerna hittar. Flera skiljs åt med komma.")
    private Set<String> skip = Set.of();

    @Option(names = "--max", paramLabel = "N", defaultValue = "" + Integer.MAX_VALUE,
            description = "Skriver högst så många olika anmärkningar, de värsta. Slutstatus gäller ändå alla.")
    private int max;

    @Option(names = "--verbose", description = "Skriver varje ställe på en egen rad, och varje punkt som är kvar att bekräfta.")
    private boolean verbose;

    @Mixin
    private CheckInputs inputs;

    @Mixin
    private CheckOutputs outputs;

    @Override
    public Integer call() throws IOException {
        List<Problem> problems = new ArrayList<>();
        RuleFilter filter = new RuleFilter(only, skip);
        filter.validate(fault -> main.require(false, fault));
        main.require(max > 0, "--max ska vara minst 1.");
        main.require(pages > 0, "--pages ska vara minst 1.");
        outputs.validate(main);
        CheckTargets targets = CheckTargets.of(given, main);
        main.require(targets.addresses().isEmpty() || browser != null, "Adresser granskas i en webbläsare. Lägg till --browser.");
        FolderCheck.Result result = browser == null ? check(targets, problems, found -> found) : checkInBrowser(targets, problems);
        problems.addAll(result.problems());
        problems.removeIf(problem -> !filter.passes(problem));
        boolean failed = problems.stream().anyMatch(problem -> problem.severity().failsOn(failOn));
        if (external) {
            Containment.run("--external", problems::add, () -> external(result, problems));
        }
        List<Problem> sorted = problems.stream().sorted().toList();
        new CheckReports(main.out(), targets.name(), result.pages().size(), sorted, verbose, max, language).print(format, outputs.webPage());
        outputs.write(result, targets, main.source(), browser != null, language);
        return failed ? 1 : 0;
    }

    private void external(FolderCheck.Result result, List<Problem> problems) {
        LinkCache cache = new LinkCache(main.source().resolve(".uppdrag-cache").resolve("links.properties"), BuildDate.of(main.source()));
        try {
            problems.addAll(ExternalLinks.check(result.pages(), cache));
            cache.save();
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
        }
    }

    private FolderCheck.Result checkInBrowser(CheckTargets targets, List<Problem> problems) {
        Baseline baseline = baseline(targets, new ArrayList<>());
        try (BrowserRun run = new BrowserRun(browser, language, baseline)) {
            if (!targets.addresses().isEmpty()) {
                FolderCheck.Options options = inputs.options(baseline, language, main, problems::add);
                return contained(targets, problems, () -> run.addresses(targets.addresses(), pages, options));
            }
            return check(targets, problems, found -> run.files(found, targets.isFolder() ? targets.folder() : null, targets::path));
        } catch (BrowserException missing) {
            throw main.usageError(missing.getMessage());
        }
    }

    /** @param more adds what else is to be checked to a result */
    private FolderCheck.Result check(CheckTargets targets, List<Problem> problems, UnaryOperator<FolderCheck.Result> more) {
        if (targets.isPublishedSite()) {
            Path published = targets.published();
            main.require(Files.isDirectory(published), published + " finns inte. Kör build först.");
            inputs.requireNoneOfFolders(main);
            Baseline baseline = baseline(targets, problems);
            return contained(targets, problems, () -> PublishedCheck.run(
                    new BuildOptions(main.source(), published, false, BuildDate.of(main.source())).with(Spelling.swedish()), baseline, language, more));
        }
        List<Path> files = targets.files();
        for (Path file : files) {
            main.require(Files.exists(file), file + " finns inte.");
            main.require(files.size() == 1 || !Files.isDirectory(file), "Ange en mapp, eller en eller flera filer, inte båda.");
        }
        FolderCheck.Options options = inputs.options(baseline(targets, problems), language, main, problems::add);
        Path first = files.get(0);
        return contained(targets, problems, () -> more.apply(Files.isDirectory(first) ? FolderCheck.folder(first, options) : FolderCheck.files(files, options)));
    }

    private Baseline baseline(CheckTargets targets, List<Problem> problems) {
        Path usual = targets.isPublishedSite() ? main.source().resolve("baseline.yaml") : null;
        return inputs.baseline(usual, outputs.needWhole(), main, problems::add);
    }

    private static FolderCheck.Result contained(CheckTargets targets, List<Problem> problems, Supplier<FolderCheck.Result> checking) {
        return Containment.ofRun(targets.name(), problems::add, checking).orElseGet(() -> new FolderCheck.Result(List.of(), List.of(), List.of()));
    }
}
