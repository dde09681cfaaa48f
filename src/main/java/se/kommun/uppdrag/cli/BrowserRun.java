package se.kommun.uppdrag.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import se.kommun.uppdrag.browser.BrowserKind;
import se.kommun.uppdrag.check.Baseline;
import se.kommun.uppdrag.check.FolderCheck;
import se.kommun.uppdrag.check.PageSource;
import se.kommun.uppdrag.check.browser.BrowserCheck;
import se.kommun.uppdrag.check.browser.ServedPages;
import se.kommun.uppdrag.check.browser.SiteCrawl;
import se.kommun.uppdrag.check.rules.RuleTexts;
import se.kommun.uppdrag.report.Problem;
import se.kommun.uppdrag.report.ReportLanguage;

/** The part of {@code check} that needs a browser. */
final class BrowserRun implements AutoCloseable {

    private final BrowserCheck browser;

    /** @throws se.kommun.uppdrag.browser.BrowserException that says in Swedish what is missing, if there is no browser */
    BrowserRun(BrowserKind kind, ReportLanguage language, Baseline baseline) {
        this.browser = BrowserCheck.start(kind, RuleTexts.in(language), baseline);
    }

    /**
     * Adds what the browser finds in files to a result.
     *
     * @param root the folder of the site; null if each file is a site of its own
     * @param path the file on disk that the result names
     */
    FolderCheck.Result files(FolderCheck.Result result, @Nullable Path root, Function<String, Path> path) {
        try (ServedPages served = new ServedPages(root, result.files(), path)) {
            return with(result, browser.check(served.pages(), served::address, result.problems()));
        } catch (IOException unserved) {
            throw new UncheckedIOException(unserved);
        }
    }

    /** Fetches pages of sites and checks them, as HTML and in the browser. */
    FolderCheck.Result addresses(List<URI> addresses, int most, FolderCheck.Options options) {
        List<Problem> unopened = new ArrayList<>();
        try {
            List<PageSource> pages = SiteCrawl.pages(addresses, most, unopened::add);
            FolderCheck.Result result = FolderCheck.pages(pages, options);
            List<Problem> found = new ArrayList<>(browser.check(pages, address -> address, result.problems()));
            found.addAll(unopened);
            return with(result, found);
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
            return new FolderCheck.Result(List.of(), List.of(), unopened);
        }
    }

    private static FolderCheck.Result with(FolderCheck.Result result, Collection<Problem> problems) {
        return new FolderCheck.Result(result.pages(), result.files(), problems.stream().sorted().toList());
    }

    @Override
    public void close() {
        browser.close();
    }
}
