package se.kommun.uppdrag.publish;

import java.io.IOException;
import java.nio.file.Path;

/** Where a site is published. */
interface PublishTarget {

    /**
     * What is published there now.
     *
     * @param site the site's URL
     * @throws PublishException if the target holds something else than this site
     */
    SiteManifest current(String site) throws IOException, PublishException;

    /**
     * Publishes a built site. If this fails, visitors still have whole pages, and the next call continues.
     *
     * @param built the folder with the site
     * @return what someone should know about it, in Swedish; may be empty
     */
    String send(Path built, PublishPlan plan) throws IOException, PublishException;

    /** Where it is, for people. */
    String name();
}
