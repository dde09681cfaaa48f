package se.kommun.uppdrag.site;

import se.kommun.uppdrag.config.Settings;
import se.kommun.uppdrag.content.Page;
import se.kommun.uppdrag.content.Purpose;

/**
 * The relative URLs from one page to the files of the published folder. They make the site work under any base path and from a folder
 * on disk. A page of the same folder has no folder in its URL, so that a printed link shows an address that is easy to read.
 *
 * @param prefix path from the page to the root of the published folder
 * @param folder the page's folder, ending with a slash; empty for the root
 * @param base URL of the published folder, ending with a slash
 */
public record RelativeUrls(String prefix, String folder, String base) {

    /** The URLs from a page. Only those from the page for missing URLs are absolute paths, because it is shown at any depth. */
    public static RelativeUrls from(Page page, Settings settings) {
        return page.type().is(Purpose.NOT_FOUND) ? new RelativeUrls(settings.basePath(), "", settings.baseUrl()) : from(page.address(), settings);
    }

    /** @param path the page's path in the published folder */
    public static RelativeUrls from(String path, Settings settings) {
        return new RelativeUrls("../".repeat((int) path.chars().filter(c -> c == '/').count()), path.substring(0, path.lastIndexOf('/') + 1),
                settings.baseUrl());
    }

    /** @param path a file's path in the published folder */
    public String to(String path) {
        return !folder.isEmpty() && path.startsWith(folder) ? path.substring(folder.length()) : prefix + path;
    }
}
