package se.kommun.uppdrag.browser;

import java.nio.file.Path;
import java.time.Duration;

/** What a browser's protocol offers a {@link BrowserPage}. Every call waits until it has happened, or throws a {@link BrowserException}. */
interface Tab extends AutoCloseable {

    /** Loads an address, and waits for its load event unless only the fragment changed. */
    void open(String url);

    /** Does something that leads to another page, and waits for that page's load event. */
    default void awaitLoad(Runnable action, Duration limit) {
        int before = log().loadCount();
        action.run();
        log().awaitLoads(loads -> loads.size() > before, limit, "Nästa sida");
    }

    /** The value of a JavaScript expression as JSON, waited for when it is a promise; also when the page's scripts are off. */
    JsonValue evaluate(String expression);

    UserInput input();

    PageLog log();

    void viewport(int width, int height, double deviceScaleFactor);

    void media(MediaFeature... choices);

    /** Whether a choice can be made for a tab. */
    default boolean canEmulate(MediaFeature choice) {
        return true;
    }

    /** Does something while the tab has the keyboard, as one in a window that a person uses. Other tabs may wait. */
    default void whileFocused(Runnable action) {
        action.run();
    }

    /** Runs a function, given as its source, in every page that is loaded from now on, before the page's own scripts. */
    void preload(String function);

    void javascript(boolean enabled);

    /** @param selector of a file field */
    void choose(String selector, Path file);

    String focused();

    String accessibilityTree();

    /** A PNG of what the window shows. */
    byte[] screenshot();

    /** A PNG of the page in its whole height. */
    byte[] fullPage();

    byte[] pdf();

    @Override
    void close();
}
