package se.kommun.uppdrag.browser;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;

/** Every browser that tests run in; each is started when it is first asked for. Not thread-safe. */
public final class Browsers implements AutoCloseable {

    /** What a test does in one browser, with a page that nothing has been loaded into. */
    @FunctionalInterface
    public interface Visit {
        void to(Page page) throws Exception;
    }

    private final Map<TestBrowser, Browser> started = new EnumMap<>(TestBrowser.class);

    Browsers() {}

    /** @throws BrowserException that says how to get the browser, where there is none */
    public Browser get(TestBrowser which) {
        Browser browser = started.get(which);
        if (browser == null) {
            browser = start(which);
            started.put(which, browser);
        }
        return browser;
    }

    /** A test for each browser, with a page of its own. */
    public Stream<DynamicTest> each(Visit visit) {
        return each(browser -> true, visit);
    }

    /** The same, only in those that can do what the test needs. */
    public Stream<DynamicTest> each(Predicate<TestBrowser> able, Visit visit) {
        return Stream.of(TestBrowser.values()).filter(able).map(browser -> DynamicTest.dynamicTest(browser.name().toLowerCase(Locale.ROOT), () -> {
            assumeTrue(browser.isWanted(), () -> browser + " is left out: -Dbrowsers=" + System.getProperty("browsers"));
            try (Page page = Page.in(get(browser))) {
                visit.to(page);
            }
        }));
    }

    @Override
    public void close() {
        started.values().forEach(Browser::close);
    }

    private static Browser start(TestBrowser which) {
        try {
            return which.start();
        } catch (IOException e) {
            throw new BrowserException("The browser could not be started: " + e, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new BrowserException("Starting the browser was interrupted.", e);
        }
    }
}
