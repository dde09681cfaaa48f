package se.kommun.uppdrag.site;

import se.kommun.uppdrag.config.Settings;
import se.kommun.uppdrag.content.Page;

/** URLs of pages, and paths of the files beside them in the published folder. */
public final class Urls {

    private Urls() {}

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
        return beside(page, ".pdf");
    }

    /** Returns the path of a page's calendar file, beside the page. */
    public static String calendar(Page page) {
        return beside(page, ".ics");
    }

    /** Returns the path of the form with one role selected. */
    public static String formFor(Page form, Page role) {
        return beside(form, "-" + role.slug() + ".html");
    }

    private static String beside(Page page, String ending) {
        String address = page.address();
        return address.substring(0, address.length() - ".html".length()) + ending;
    }
}
