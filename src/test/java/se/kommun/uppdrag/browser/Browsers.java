package se.kommun.uppdrag.browser;

import java.io.IOException;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;

/** Every browser that tests run in; each is started when it is first asked for. Not thread-safe. */
public final class Browsers implements AutoCloseable {

    /** What a test does in one browser, with a page that nothing has been loaded into. */
    @FunctionalInterface
    public interface Visit {
        void to(Page page) throws Exception;
    }

    private final Map<BrowserKind, Browser> started = new EnumMap<>(BrowserKind.class);

    Browsers() {}

    /** @throws BrowserException that says how to get the browser, where there is none */
    public Browser get(BrowserKind kind) {
        Browser browser = started.get(kind);
        if (browser == null) {
            browser = start(kind);
            started.put(kind, browser);
        }
        return browser;
    }

    /** A test for each browser, with a page of its own. */
    public Stream<DynamicTest> each(Visit visit) {
        return Stream.of(BrowserKind.values()).map(kind -> DynamicTest.dynamicTest(kind.name().toLowerCase(Locale.ROOT), () -> {
            try (Page page = Page.in(get(kind))) {
                visit.to(page);
            }
        }));
    }

    @Override
    public void close() {
        started.values().forEach(Browser::close);
    }

    private static Browser start(BrowserKind kind) {
        try {
            BrowserInstaller.installMissing(kind);
            return kind.start();
        } catch (IOException e) {
            throw new BrowserException("The browser could not be started: " + e, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new BrowserException("Starting the browser was interrupted.", e);
        }
    }
}
