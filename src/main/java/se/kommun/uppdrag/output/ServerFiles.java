package se.kommun.uppdrag.output;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import se.kommun.uppdrag.config.Settings;

/** The files for search engines and for the web server. */
public final class ServerFiles {

    /** The first line of {@code robots.txt}. It identifies a folder that this program has published. */
    public static final String MARK = "# Published by uppdrag. The whole folder is replaced at every build.";

    private static final String SITEMAP = "sitemap.xml";
    private static final String ROBOTS = "robots.txt";

    private ServerFiles() {}

    /**
     * A page in the sitemap.
     *
     * @param url absolute address
     * @param updated date of the last change, ISO 8601
     * @param alternates absolute addresses of the page and its translations by language, including its own; empty for a page
     *     without translations
     */
    public record Entry(String url, String updated, Map<String, String> alternates) {}

    /**
     * A redirect from an old address of a page. Both are paths relative to the site.
     *
     * @param to empty for the start page
     */
    public record Moved(String from, String to) {}

    /**
     * The text of each file, by its path in the published folder.
     *
     * @param keepable paths of the files whose names contain a digest; a folder of such files ends with {@code /*}
     * @param drawings paths of all SVG files
     */
    public static Map<String, String> of(List<Entry> pages, List<Moved> moved, Collection<String> keepable, Collection<String> drawings,
                                         Settings settings) {
        Map<String, String> files = new TreeMap<>();
        files.put(SITEMAP, sitemap(pages));
        files.put(ROBOTS, MARK + "\nUser-agent: *\nAllow: /\nSitemap: " + settings.baseUrl() + SITEMAP + "\n");
        files.put(ResponseHeaders.FOR_HOSTS, ResponseHeaders.forHosts(keepable, drawings, settings));
        files.put(ResponseHeaders.FOR_NGINX, ResponseHeaders.forNginx(settings));
        files.put(RedirectRules.FOR_HOSTS, RedirectRules.forHosts(moved, settings));
        files.put(RedirectRules.FOR_NGINX, RedirectRules.forNginx(moved, settings));
        return files;
    }

    /**
     * The names of these files. No page or asset can have the same name.
     *
     * @param moved whether any page has an old address; the redirect files are written only then
     */
    public static List<String> names(boolean moved) {
        List<String> always = List.of(SITEMAP, ROBOTS, ResponseHeaders.FOR_HOSTS, ResponseHeaders.FOR_NGINX);
        return moved ? Stream.concat(always.stream(), Stream.of(RedirectRules.FOR_HOSTS, RedirectRules.FOR_NGINX)).toList() : always;
    }

    private static String sitemap(List<Entry> pages) {
        boolean languages = pages.stream().anyMatch(page -> !page.alternates().isEmpty());
        StringBuilder xml = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
                + "<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\"" + (languages ? " xmlns:xhtml=\"http://www.w3.org/1999/xhtml\"" : "") + ">\n");
        for (Entry page : pages) {
            xml.append("  <url><loc>").append(escaped(page.url())).append("</loc><lastmod>").append(page.updated()).append("</lastmod>");
            page.alternates().forEach((language, url) -> xml.append("<xhtml:link rel=\"alternate\" hreflang=\"").append(language)
                    .append("\" href=\"").append(escaped(url)).append("\"/>"));
            xml.append("</url>\n");
        }
        return xml.append("</urlset>\n").toString();
    }

    private static String escaped(String url) {
        return url.replace("&", "&amp;").replace("\"", "&quot;");
    }
}
