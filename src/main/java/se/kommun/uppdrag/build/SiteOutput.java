package se.kommun.uppdrag.build;

import java.util.Set;
import se.kommun.uppdrag.build.cache.CachedPage;
import se.kommun.uppdrag.check.rules.SiteFiles;

/** The destination of a {@link SiteBuild}. Must be thread-safe: several threads add pages at once. */
interface SiteOutput {

    /** Adds a page that this build has rendered. */
    void add(CachedPage page);

    /**
     * Adds a page of an earlier build.
     *
     * @return false if the page is no longer available and must be rendered
     */
    boolean reuse(CachedPage page);

    /**
     * Adds all files beside the pages. Call it after all pages were added.
     *
     * @return the addresses of all files of the output
     */
    Set<String> addFiles();

    /** The files added so far. */
    SiteFiles folder();
}
