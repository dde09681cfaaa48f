package se.kommun.uppdrag.browser;

/** One running browser for a whole test run. Its pages share nothing: each has cookies, cache and storage of its own. */
public interface Browser extends AutoCloseable {

    /** An empty page of 1280 × 800 CSS pixels in a light scheme, which nothing has been loaded into. */
    Page newPage();

    /** For example {@code HeadlessChrome/140.0.0.0} or {@code Firefox/153.0}. */
    String version();

    @Override
    void close();
}
