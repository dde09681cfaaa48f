package se.kommun.uppdrag.build;

import java.util.Set;
import se.kommun.uppdrag.build.cache.CachedPage;
import se.kommun.uppdrag.check.rules.SiteFiles;

/** Where a {@link SiteBuild} puts what it makes. Pages come from several threads at once. */
interface SiteOutput {

    /** Adds a page that was rendered now. */
    void add(CachedPage page);

    /**
     * Adds a page of an earlier build, and then runs one of two actions, maybe in another thread.
     *
     * @param added run when the page is there
     * @param unavailable run when it must be rendered instead
     */
    void reuse(CachedPage page, Runnable added, Runnable unavailable);

    /**
     * Adds all that is published beside the pages. To be called when all pages are there.
     *
     * @return the addresses of all that is there now
     */
    Set<String> addFiles();

    /** What is there. */
    SiteFiles folder();
}
