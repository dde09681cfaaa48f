package se.kommun.uppdrag.browser;

/** A running browser. Its pages share nothing: each has cookies, cache and storage of its own. */
public abstract class Browser implements AutoCloseable {

    /** An empty tab with a profile of its own. */
    abstract Tab newTab();

    /** An empty page of 1280 × 800 CSS pixels in a light scheme, which nothing has been loaded into. */
    public final BrowserPage newPage() {
        return new BrowserPage(newTab());
    }

    /** For example {@code HeadlessChrome/140.0.0.0} or {@code Firefox/153.0}. */
    public abstract String version();

    @Override
    public abstract void close();
}
