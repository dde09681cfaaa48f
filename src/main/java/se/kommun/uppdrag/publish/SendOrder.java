package se.kommun.uppdrag.publish;

/** The order in which files are sent, so that what a page needs is there before the page. */
enum SendOrder {

    ASSET, NEW_PAGE, CHANGED_PAGE, SERVER_FILE;

    /** @param published whether the target has the file */
    static SendOrder of(String file, boolean published) {
        String plain = file.replaceFirst("\\.(?:gz|br)$", "");
        if (plain.endsWith(".html")) {
            return published ? CHANGED_PAGE : NEW_PAGE;
        }
        boolean forServers = plain.matches("sitemap\\.xml|robots\\.txt|_headers|_redirects|nginx-[a-z]+\\.conf");
        return forServers ? SERVER_FILE : ASSET;
    }
}
