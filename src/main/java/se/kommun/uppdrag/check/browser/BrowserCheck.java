package se.kommun.uppdrag.check.browser;

import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Function;
import java.util.stream.Collectors;
import se.kommun.uppdrag.browser.Browser;
import se.kommun.uppdrag.browser.BrowserException;
import se.kommun.uppdrag.browser.BrowserKind;
import se.kommun.uppdrag.browser.BrowserPage;
import se.kommun.uppdrag.browser.MediaFeature;
import se.kommun.uppdrag.check.Baseline;
import se.kommun.uppdrag.check.PageSource;
import se.kommun.uppdrag.check.rules.HtmlPage;
import se.kommun.uppdrag.check.rules.RuleTexts;
import se.kommun.uppdrag.check.rules.Rules;
import se.kommun.uppdrag.report.Location;
import se.kommun.uppdrag.report.Problem;

/** Checks pages in a browser of this machine, several at once. */
public final class BrowserCheck implements AutoCloseable {

    /** Rule id of a page that the browser could not show. */
    public static final String UNOPENED = "page-unopened";
    private static final int MOST_TABS = 4;

    private final Browser browser;
    private final RuleTexts texts;
    private final Baseline baseline;
    private final Queue<BrowserPage> idle = new ConcurrentLinkedQueue<>();

    /** @param browser is closed together with this */
    BrowserCheck(Browser browser, RuleTexts texts, Baseline baseline) {
        this.baseline = baseline;
        this.browser = browser;
        this.texts = texts;
    }

    /**
     * Starts a browser.
     *
     * @param baseline accepted faults
     * @throws BrowserException that says in Swedish what is missing, if the browser cannot be started
     */
    public static BrowserCheck start(BrowserKind kind, RuleTexts texts, Baseline baseline) {
        try {
            return new BrowserCheck(kind.start(), texts, baseline);
        } catch (IOException unstartable) {
            throw new BrowserException("Webbläsaren kunde inte startas (" + unstartable.getMessage() + ").", unstartable);
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
            throw new BrowserException("Starten av webbläsaren avbröts.", ended);
        }
    }

    /**
     * Checks pages.
     *
     * @param address makes the address of a page of its file
     * @param known what the rules for HTML have found
     * @return all problems, sorted: those that are known, without what the browser knows better, and those that the browser found
     */
    public List<Problem> check(Collection<PageSource> pages, Function<String, String> address, Collection<Problem> known) {
        Map<String, List<Problem>> byFile = known.stream().collect(Collectors.groupingBy(problem -> problem.location().file()));
        FramedPages framed = new FramedPages(pages, address);
        // Not a ForkJoinPool: it adds a thread, and so a tab, for each that waits for the browser.
        ExecutorService threads = Executors.newFixedThreadPool(Math.min(MOST_TABS, Runtime.getRuntime().availableProcessors()));
        try {
            List<CompletableFuture<List<Problem>>> checks = pages.stream().map(page -> CompletableFuture.supplyAsync(
                    () -> framed.without(address.apply(page.file()), check(page, address.apply(page.file()), byFile.getOrDefault(page.file(), List.of()))), threads)).toList();
            return DuplicateFindings.merge(known, checks.stream().flatMap(found -> found.join().stream()).toList());
        } finally {
            threads.shutdown();
        }
    }

    private List<Problem> check(PageSource source, String address, List<Problem> known) {
        if (known.stream().anyMatch(problem -> problem.rule().equals(Rules.TOO_COMPLEX))) {
            return List.of(); // It has been told that the page is not checked. A browser would work on it for minutes.
        }
        BrowserPage idlePage = idle.poll();
        try {
            BrowserPage page = idlePage == null ? browser.newPage().preload(PageScripts.watch()) : idlePage;
            return visit(page, source, address, known);
        } catch (BrowserException failed) {
            return List.of(unopened(source, failed.getMessage().lines().findFirst().orElse("")));
        }
    }

    /** A tab is only used again if all went well: in another a script may still be running. */
    private List<Problem> visit(BrowserPage page, PageSource source, String address, List<Problem> known) {
        try {
            page.clearLog().viewport(1280, 800, 1).media(MediaFeature.LIGHT).open(address);
            List<Problem> found = new PageVisit(page, source, texts, baseline, known).run();
            if (page.documents().size() == 1) {
                idle.add(page);
                return found;
            }
        } catch (BrowserException failed) {
            if (page.documents().size() <= 1) {
                page.close();
                throw failed;
            }
        }
        page.close();
        List<String> shown = page.documents();
        return HtmlPage.parse(source.file(), source.html()).redirectsImmediately() ? List.of()
                : List.of(unopened(source, "Den byttes av sig själv mot " + shown.get(shown.size() - 1) + "."));
    }

    private static Problem unopened(PageSource source, String reason) {
        return Problem.error(UNOPENED, Location.of(source.file()), "Webbläsaren kunde inte visa sidan färdigt. " + reason,
                "Öppna sidan i en webbläsare och se vad som händer.");
    }

    @Override
    public void close() {
        browser.close();
    }
}
