package se.kommun.uppdrag.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import se.kommun.uppdrag.browser.BrowserException;
import se.kommun.uppdrag.browser.BrowserKind;
import se.kommun.uppdrag.build.BuildDate;
import se.kommun.uppdrag.build.BuildOptions;
import se.kommun.uppdrag.build.PublishedCheck;
import se.kommun.uppdrag.check.Baseline;
import se.kommun.uppdrag.check.BaselineFile;
import se.kommun.uppdrag.check.EarlReport;
import se.kommun.uppdrag.check.ExternalLinks;
import se.kommun.uppdrag.check.FolderCheck;
import se.kommun.uppdrag.check.LinkCache;
import se.kommun.uppdrag.check.protocol.ProtocolFiles;
import se.kommun.uppdrag.check.rules.EasyWords;
import se.kommun.uppdrag.check.rules.ReadingTable;
import se.kommun.uppdrag.check.rules.RuleTexts;
import se.kommun.uppdrag.check.spelling.Spelling;
import se.kommun.uppdrag.check.spelling.WordList;
import se.kommun.uppdrag.check.text.ExemptPhrases;
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

    /** The files among what is given. */
    private List<Path> targets = List.of();
    private List<URI> addresses = List.of();

    @Option(names = "--format", paramLabel = "text|json|sarif", defaultValue = "text", description = "Hur resultatet skrivs.")
    private CheckReports.Format format;

    @Option(names = "--fail-on", paramLabel = "error|review|warning", defaultValue = "error",
            description = "Vad som ger slutstatus 1.")
    private Severity failOn;

    @Option(names = "--baseline", paramLabel = "FILE", description = "Fil med kända fel som godtas en tid. För den egna "
            + "webbplatsen används baseline.yaml om den finns.")
    private Path baselineFile;

    @Option(names = "--words", paramLabel = "FILE", description = "Fil med ord som också är rätt stavade, ett på varje rad. "
            + "Den egna webbplatsens ord står i ordlista.txt.")
    private Path words;

    @Option(names = "--easy-words", paramLabel = "FILE", description = "Fil med ord som inte räknas i lättläst text, ett på varje rad. "
            + "Den egna webbplatsens ord står i lattlast.txt.")
    private Path easyWords;

    @Option(names = "--readability", paramLabel = "FILE", description = "Skriver också en tabell över hur lätta sidorna är att läsa.")
    private Path readability;

    @Option(names = "--report", paramLabel = "FILE", description = "Skriver också en webbsida med resultatet.")
    private Path report;

    @Option(names = "--earl", paramLabel = "FILE", description = "Skriver också varje regels utfall på varje sida, i W3C:s format EARL (JSON-LD).")
    private Path earl;

    @Option(names = "--protocol", paramLabel = "FILE", description = "Skriver också ett granskningsprotokoll med varje krav: .html att fylla i, .json för W3C:s "
            + "WCAG-EM Report Tool eller .md med delar till tillgänglighetsredogörelsen. Utan filändelse: alla tre. Det som redan är ifyllt i .html-filen behålls.")
    private Path protocol;

    @Option(names = "--address", paramLabel = "URL", defaultValue = "", description = "Webbplatsens adress. Med den börjar sidornas adresser i --earl och --protocol.")
    private String address;

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

    @Option(names = "--partial", description = "Mappen är en del av en webbplats: säger inget om det som länkar leder till och som saknas i den, "
            + "eller om sidor som ingen länk leder till.")
    private boolean partial;

    @Option(names = "--verbose", description = "Skriver varje ställe på en egen rad, och varje punkt som är kvar att bekräfta.")
    private boolean verbose;

    @Override
    public Integer call() throws IOException, InterruptedException {
        List<Problem> problems = new ArrayList<>();
        RuleFilter filter = new RuleFilter(only, skip);
        filter.validate(fault -> require(false, fault));
        require(max > 0, "--max ska vara minst 1.");
        ProtocolFiles protocolFiles = protocol == null ? null : protocolFiles();
        addresses = given.stream().filter(CheckCommand::isAddress).map(this::toAddress).toList();
        targets = given.stream().filter(target -> !isAddress(target)).map(Path::of).toList();
        require(addresses.isEmpty() || browser != null, "Adresser granskas i en webbläsare. Lägg till --browser.");
        require(addresses.isEmpty() || targets.isEmpty(), "Ange adresser eller filer, inte båda.");
        require(pages > 0, "--pages ska vara minst 1.");
        FolderCheck.Result result = browser == null ? check(problems) : checkInBrowser(problems);
        problems.addAll(result.problems());
        problems.removeIf(problem -> !filter.passes(problem));
        boolean failed = problems.stream().anyMatch(problem -> problem.severity().failsOn(failOn));
        if (external) {
            Containment.run("--external", problems::add, () -> external(result, problems));
        }
        List<Problem> sorted = problems.stream().sorted().toList();
        new CheckReports(main.out(), targetName(), result.pages().size(), sorted, verbose, max, language).print(format, report);
        if (earl != null) {
            try (OutputStream out = Files.newOutputStream(earl)) {
                new EarlReport(Main.Version.number(), RuleTexts.in(language), browser != null, this::address).write(out, result.files(), result.problems());
            }
        }
        if (protocolFiles != null) {
            protocolFiles.write(result, new ProtocolFiles.Source(address.isEmpty() ? targetName() : address, folder(), this::path, this::address, language));
        }
        if (readability != null) {
            Files.writeString(readability, ReadingTable.markdown(result.pages()));
        }
        return failed ? 1 : 0;
    }

    private ProtocolFiles protocolFiles() {
        ProtocolFiles files = ProtocolFiles.of(protocol).orElse(null);
        require(files != null, "--protocol ska vara en fil som slutar på .html, .json eller .md, eller ett namn utan filändelse.");
        require(files.isWritable(), "Webbsidan bredvid " + protocol + " finns redan och är inget protokoll. Ange ett annat namn, så att den inte skrivs över.");
        return files;
    }

    private String address(String file) {
        return address.isEmpty() ? file : address + file.replace(" ", "%20");
    }

    /** The folder of the site that is checked. */
    private Path folder() {
        Path first = targets.isEmpty() ? main.source().resolve("output") : targets.get(0).toAbsolutePath();
        return Files.isDirectory(first) ? first : first.getParent();
    }

    /** The path of a file that the result of the check names. */
    private Path path(String file) {
        return targets.isEmpty() || Files.isDirectory(targets.get(0)) ? folder().resolve(file) : Path.of(file);
    }

    private void external(FolderCheck.Result result, List<Problem> problems) {
        LinkCache cache = new LinkCache(main.source().resolve(".uppdrag-cache").resolve("links.properties"), BuildDate.inSweden());
        try {
            problems.addAll(ExternalLinks.check(result.pages(), cache));
            cache.save();
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
        }
    }

    private static boolean isAddress(String target) {
        return target.startsWith("http://") || target.startsWith("https://");
    }

    private URI toAddress(String target) {
        try {
            URI address = new URI(target);
            require(address.getHost() != null, target + " är ingen adress.");
            return address;
        } catch (URISyntaxException malformed) {
            throw main.usageError(target + " är ingen adress.");
        }
    }

    private FolderCheck.Result checkInBrowser(List<Problem> problems) {
        Baseline baseline = baseline(targets.isEmpty() && addresses.isEmpty() ? main.source().resolve("baseline.yaml") : null, new ArrayList<>());
        try (BrowserRun run = new BrowserRun(browser, language, baseline)) {
            if (!addresses.isEmpty()) {
                FolderCheck.Options options = options(baseline, problems);
                return contained(problems, () -> run.addresses(addresses, pages, options));
            }
            FolderCheck.Result result = check(problems);
            boolean isFolder = targets.isEmpty() || Files.isDirectory(targets.get(0));
            return contained(problems, () -> run.files(result, isFolder ? folder() : null, this::path));
        } catch (BrowserException missing) {
            throw main.usageError(missing.getMessage());
        }
    }

    private String targetName() {
        return !addresses.isEmpty() ? addresses.get(0).toString() : targets.isEmpty() ? main.source().resolve("output").toString() : targets.get(0).toString();
    }

    private FolderCheck.Result contained(List<Problem> problems, Supplier<FolderCheck.Result> checking) {
        return Containment.ofRun(targetName(), problems::add, checking).orElseGet(() -> new FolderCheck.Result(List.of(), List.of(), List.of()));
    }

    private FolderCheck.Result check(List<Problem> problems) {
        if (targets.isEmpty()) {
            Path published = main.source().resolve("output");
            require(Files.isDirectory(published), published + " finns inte. Kör build först.");
            require(words == null, "--words gäller mappar och filer. Den egna webbplatsens ord står i ordlista.txt.");
            require(easyWords == null, "--easy-words gäller mappar och filer. Den egna webbplatsens ord står i lattlast.txt.");
            require(!partial, "--partial gäller mappar och filer. Den egna webbplatsen är hel.");
            Baseline baseline = baseline(main.source().resolve("baseline.yaml"), problems);
            return contained(problems, () -> PublishedCheck.run(
                    new BuildOptions(main.source(), published, false, BuildDate.inSweden()).with(Spelling.swedish()), baseline, language));
        }
        for (Path target : targets) {
            require(Files.exists(target), target + " finns inte.");
            require(targets.size() == 1 || !Files.isDirectory(target), "Ange en mapp, eller en eller flera filer, inte båda.");
        }
        FolderCheck.Options options = options(baseline(null, problems), problems);
        Path first = targets.get(0);
        return contained(problems, () -> Files.isDirectory(first) ? FolderCheck.folder(first, options) : FolderCheck.files(targets, options));
    }

    private FolderCheck.Options options(Baseline baseline, List<Problem> problems) {
        require(words == null || Files.isRegularFile(words), words + " finns inte.");
        Spelling spelling = Spelling.swedish().with(words == null ? WordList.EMPTY : WordList.read(words, words.toString(), problems::add));
        require(easyWords == null || Files.isRegularFile(easyWords), easyWords + " finns inte.");
        ExemptPhrases exempt = easyWords == null ? ExemptPhrases.NONE : EasyWords.read(easyWords, easyWords.toString(), problems::add);
        return new FolderCheck.Options(baseline, spelling, exempt, language, partial);
    }

    private Baseline baseline(@Nullable Path usual, List<Problem> problems) {
        require(earl == null && protocol == null || baselineFile == null && (usual == null || !Files.isRegularFile(usual)),
                "--earl och --protocol säger allt som reglerna hittar. Det går inte tillsammans med kända fel som godtas.");
        if (baselineFile != null) {
            require(Files.isRegularFile(baselineFile), baselineFile + " finns inte.");
            return BaselineFile.read(baselineFile, BuildDate.inSweden(), problems::add);
        }
        return usual != null && Files.isRegularFile(usual) ? BaselineFile.read(usual, BuildDate.inSweden(), problems::add) : Baseline.NONE;
    }

    private void require(boolean condition, String message) {
        if (!condition) {
            throw main.usageError(message);
        }
    }
}
