package se.kommun.uppdrag.check.rules;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;
import se.kommun.uppdrag.check.accessibility.HtmlElements;

/** Rules for the head of a page: title, description, automatic reload, zoom and Open Graph data. */
final class HeadRules {

    private static final Pattern EMPTY_TITLE = Pattern.compile("(?iu)(insert |enter |your |page |infoga |ange |skriv )?(page |sid)?(title|titel|rubrik)( here| goes here| här)?"
            + "|untitled( document| page)?|namnlös(t)?( dokument| sida)?|utan titel|(new|my|ny|min) (page|document|sida|website|webbplats)|document|dokument|page|sida|"
            + "home|hem|start|welcome|välkommen|index|default|test|todo|lorem ipsum.*|no title|html|website|webbplats|[\\w-]+\\.(html?|php|aspx?|docx?|pdf)|react app|vite app");
    /** A refresh value that browsers accept: a time, then nothing or a separator. */
    private static final Pattern REFRESH = Pattern.compile("(?s)[ \\t\\n\\f\\r]*+([0-9]*+)([0-9.]*+)(?:[;, \\t\\n\\f\\r].*+)?");
    private static final Pattern IMMEDIATE_REDIRECT = Pattern.compile("(?i)\\s*0+\\s*[;,]\\s*url\\s*=");
    private static final int TWENTY_HOURS = 72_000;
    private static final int MAX_TITLE_LENGTH = 100;
    private static final int MAX_DESCRIPTION_LENGTH = 160;
    private static final List<String> REQUIRED_PROPERTIES = List.of("og:title", "og:description", "og:type", "og:url");

    static final List<Rule> RULES = List.of(
            Rule.of("title-missing", HeadRules::title),
            Rule.of("title-vague", HeadRules::vague),
            Rule.of("meta-refresh", HeadRules::refresh),
            Rule.of("meta-refresh-delayed", HeadRules::anyRefresh),
            Rule.of("zoom-disabled", HeadRules::zoom),
            Rule.of("title-long", HeadRules::lengths),
            Rule.of("open-graph-incomplete", HeadRules::socialCard));

    private HeadRules() {}

    private static @Nullable Element first(HtmlPage page) {
        return page.all("title").stream().filter(title -> !HtmlElements.isSvg(title)).findFirst().orElse(null);
    }

    private static boolean isBlank(Element title) {
        return title.childNodes().stream().noneMatch(child -> child instanceof TextNode text && !text.getWholeText().isBlank());
    }

    private static void title(HtmlPage page, Findings findings) {
        Element title = first(page);
        if (title == null && page.isWholeDocument()) {
            findings.error(page.document().expectFirst("html"), "found");
        } else if (title != null && isBlank(title)) {
            findings.error(title, "empty");
        }
    }

    private static void vague(HtmlPage page, Findings findings) {
        Element title = first(page);
        if (title != null && EMPTY_TITLE.matcher(title.text().strip()).matches()) {
            findings.review(title, "found", Snippets.of(title.text()));
        }
    }

    private static void refresh(HtmlPage page, Findings findings) {
        reload(page, TWENTY_HOURS, findings);
    }

    private static void anyRefresh(HtmlPage page, Findings findings) {
        reload(page, Long.MAX_VALUE, findings);
    }

    /** Reports a reload after 1 to {@code longest} seconds. Only the first valid refresh has an effect, as in browsers. */
    private static void reload(HtmlPage page, long longest, Findings findings) {
        for (Element meta : page.all("meta")) {
            if (!meta.attr("http-equiv").equalsIgnoreCase("refresh")) {
                continue;
            }
            Matcher content = REFRESH.matcher(meta.attr("content"));
            if (content.matches() && (!content.group(1).isEmpty() || content.group(2).startsWith("."))) {
                long seconds = seconds(content.group(1));
                if (seconds > 0 && seconds <= longest) {
                    findings.error(meta, "found", seconds);
                }
                return;
            }
        }
    }

    /** Whether the page redirects to another page immediately, so that hardly anyone reads it. */
    static boolean redirectsImmediately(HtmlPage page) {
        return page.all("meta").stream().filter(meta -> meta.attr("http-equiv").equalsIgnoreCase("refresh"))
                .anyMatch(meta -> IMMEDIATE_REDIRECT.matcher(meta.attr("content")).lookingAt());
    }

    private static long seconds(String digits) {
        return digits.isEmpty() ? 0 : digits.length() > 12 ? Long.MAX_VALUE / 2 : Long.parseLong(digits);
    }

    private static void zoom(HtmlPage page, Findings findings) {
        for (Element meta : page.all("meta")) {
            if (meta.attr("name").strip().equalsIgnoreCase("viewport")) {
                Viewport viewport = Viewport.of(meta.attr("content"));
                if (viewport.isZoomDisabled()) {
                    findings.error(meta, "fixed", Snippets.of(viewport.value("user-scalable")));
                } else if (viewport.maximumScale() < 2) {
                    findings.error(meta, "limited", Snippets.of(viewport.value("maximum-scale").toLowerCase(Locale.ROOT)));
                }
            }
        }
    }

    /** Reports a title or description that is too long for tabs and search results. */
    private static void lengths(HtmlPage page, Findings findings) {
        Element title = page.all("title").stream().findFirst().orElse(null);
        if (title != null && title.text().length() > MAX_TITLE_LENGTH) {
            findings.warning(title, "text", title.text().length(), MAX_TITLE_LENGTH);
        }
        Element description = page.all("meta").stream().filter(meta -> meta.attr("name").equals("description")).findFirst().orElse(null);
        if (description != null && description.attr("content").length() > MAX_DESCRIPTION_LENGTH) {
            findings.warning(description, "description", description.attr("content").length(), MAX_DESCRIPTION_LENGTH);
        }
    }

    /** Reports a page that has some, but not all, of the Open Graph properties that social media need. */
    private static void socialCard(HtmlPage page, Findings findings) {
        Set<String> present = new HashSet<>();
        for (Element meta : page.all("meta")) {
            if (meta.attr("property").startsWith("og:") && !meta.attr("content").isBlank()) {
                present.add(meta.attr("property"));
            }
        }
        List<String> missing = REQUIRED_PROPERTIES.stream().filter(name -> !present.contains(name)).toList();
        if (!present.isEmpty() && !missing.isEmpty()) {
            findings.warning(page.document().head(), "found", String.join(", ", missing));
        }
    }
}
