package se.kommun.uppdrag.site;

import se.kommun.uppdrag.config.Settings;
import se.kommun.uppdrag.content.Page;
import se.kommun.uppdrag.content.Purpose;

/** URLs of pages, and relative paths between them. Relative paths make the site work under any base path and from a folder on disk. */
public final class Urls {

    private Urls() {}

    /**
     * Returns the path from a page to the root of the published folder: a prefix for the URL of any file. Only the page for
     * missing URLs uses the site's absolute path, because it is shown at any depth.
     */
    public static String prefix(Page page, Settings settings) {
        if (page.type().is(Purpose.NOT_FOUND)) {
            return settings.basePath();
        }
        return prefix(page.address());
    }

    /** Returns the relative path from the URL {@code address} to the root of the published folder. */
    public static String prefix(String address) {
        return "../".repeat((int) address.chars().filter(c -> c == '/').count());
    }

    /** Returns the absolute URL of a page; the start page's is the folder itself. */
    public static String canonical(Page page, Settings settings) {
        return settings.baseUrl() + inSite(page);
    }

    /** Returns a page's URL path relative to the site's base URL; empty for the start page. */
    public static String inSite(Page page) {
        return page.address().equals("index.html") ? "" : page.address();
    }

    /** Returns the path that the start page of a language must have. */
    public static String start(String language, String sourceLanguage) {
        return folder(language, sourceLanguage) + "index.html";
    }

    /** Returns the folder of a language: empty for the one that the site is written in, otherwise ending with a slash. */
    static String folder(String language, String sourceLanguage) {
        return language.equals(sourceLanguage) ? "" : language + "/";
    }

    /** Returns the path of a page's PDF, beside the page. */
    public static String pdf(Page page) {
        return page.address().replaceAll("\\.html$", ".pdf");
    }

    /** Returns the path of a page's calendar file, beside the page. */
    public static String calendar(Page page) {
        return page.address().replaceAll("\\.html$", ".ics");
    }

    /** Returns the path of the form with one role selected. */
    public static String formFor(Page form, Page role) {
        return form.address().replaceAll("\\.html$", "-" + role.slug() + ".html");
    }
}
