package se.kommun.uppdrag.site;

import org.jspecify.annotations.Nullable;
import se.kommun.uppdrag.config.LanguageCode;
import se.kommun.uppdrag.config.Settings;
import se.kommun.uppdrag.content.Page;
import se.kommun.uppdrag.content.PageType;

/** Where pages stand, and how one reaches another: relative, so that a site works under any path and from a folder on disk. */
public final class Urls {

    private Urls() {}

    /**
     * What stands before an address inside the published folder to reach it from the page. The page for missing
     * addresses is shown at any depth, so it alone counts from the site's own path.
     */
    public static String prefix(Page page, Settings settings) {
        if (page.type() == PageType.NOT_FOUND) {
            return settings.basePath();
        }
        return prefix(page.address());
    }

    /** What stands before an address inside the published folder to reach it from {@code address}. */
    public static String prefix(String address) {
        return "../".repeat((int) address.chars().filter(c -> c == '/').count());
    }

    /** The absolute address of a page; the start page is the folder itself. */
    public static String canonical(Page page, Settings settings) {
        return settings.baseUrl() + inSite(page);
    }

    /** A page's address as servers tell it, inside the site; the start page's is empty. */
    public static String inSite(Page page) {
        return page.address().equals("index.html") ? "" : page.address();
    }

    /** Where the start page of a language must stand. */
    public static String start(String language) {
        return folder(language) + "index.html";
    }

    /** Where the pages of a language lie: empty, or ending with a slash. */
    static String folder(String language) {
        return language.equals(LanguageCode.SOURCE) ? "" : language + "/";
    }

    /** Where a page's PDF is, beside the page. */
    public static String pdf(@Nullable Page page) {
        return page.address().replaceAll("\\.html$", ".pdf");
    }

    /** The address of the form with one role already chosen. */
    public static String formFor(Page form, Page role) {
        return form.address().replaceAll("\\.html$", "-" + role.slug() + ".html");
    }
}
