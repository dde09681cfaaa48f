package se.kommun.uppdrag.check.rules;

import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;
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
            Rule.where("title-vague", HeadRules::titles, (page, title) -> EMPTY_TITLE.matcher(title.text().strip()).matches(),
                    (page, title) -> Snippets.of(title.text())),
            Rule.of("meta-refresh", (page, findings) -> reload(page, 1, TWENTY_HOURS, findings)),
            Rule.of("meta-refresh-delayed", (page, findings) -> reload(page, TWENTY_HOURS + 1, Long.MAX_VALUE, findings)),
            Rule.each("zoom-disabled", HeadRules::viewports, HeadRules::zoom),
            Rule.of("title-long", HeadRules::lengths),
            Rule.of("open-graph-incomplete", HeadRules::socialCard));

    private HeadRules() {}

    /** The title; empty if there is none. */
    private static List<Element> titles(HtmlPage page) {
        return page.all("title").stream().filter(title -> !HtmlElements.isSvg(title)).limit(1).toList();
    }

    private static void title(HtmlPage page, Findings findings) {
        List<Element> titles = titles(page);
        if (titles.isEmpty() && page.isWholeDocument()) {
            findings.error(page.root(), "found");
        }
        titles.stream().filter(title -> title.textNodes().stream().allMatch(text -> text.getWholeText().isBlank()))
                .forEach(title -> findings.error(title, "empty"));
    }

    private static List<Element> refreshes(HtmlPage page) {
        return page.all("meta").stream().filter(meta -> meta.attr("http-equiv").equalsIgnoreCase("refresh")).toList();
    }

    /** Reports a reload after {@code shortest} to {@code longest} seconds. Only the first valid refresh has an effect, as in browsers. */
    private static void reload(HtmlPage page, long shortest, long longest, Findings findings) {
        for (Element meta : refreshes(page)) {
            Matcher content = REFRESH.matcher(meta.attr("content"));
            if (content.matches() && (!content.group(1).isEmpty() || content.group(2).startsWith("."))) {
                long seconds = seconds(content.group(1));
                if (seconds >= shortest && seconds <= longest) {
                    findings.error(meta, "found", seconds);
                }
                return;
            }
        }
    }

    static boolean redirectsImmediately(HtmlPage page) {
        return refreshes(page).stream().anyMatch(meta -> IMMEDIATE_REDIRECT.matcher(meta.attr("content")).lookingAt());
    }

    private static long seconds(String digits) {
        return digits.isEmpty() ? 0 : digits.length() > 12 ? Long.MAX_VALUE / 2 : Long.parseLong(digits);
    }

    private static List<Element> viewports(HtmlPage page) {
        return page.all("meta").stream().filter(meta -> meta.attr("name").strip().equalsIgnoreCase("viewport")).toList();
    }

    private static void zoom(HtmlPage page, Element meta, Findings findings) {
        Viewport viewport = Viewport.of(meta.attr("content"));
        if (viewport.isZoomDisabled()) {
            findings.error(meta, "fixed", Snippets.of(viewport.value("user-scalable")));
        } else if (viewport.maximumScale() < 2) {
            findings.error(meta, "limited", Snippets.of(viewport.value("maximum-scale")));
        } else if (viewport.maximumScale() < 5) {
            findings.review(meta, "low", Snippets.of(viewport.value("maximum-scale")));
        }
    }

    /** Reports a title or description that is too long for tabs and search results. */
    private static void lengths(HtmlPage page, Findings findings) {
        page.all("title").stream().limit(1).forEach(title -> checkLength(title, "text", title.text(), MAX_TITLE_LENGTH, findings));
        page.all("meta").stream().filter(meta -> meta.attr("name").equals("description")).limit(1)
                .forEach(meta -> checkLength(meta, "description", meta.attr("content"), MAX_DESCRIPTION_LENGTH, findings));
    }

    private static void checkLength(Element element, String key, String text, int most, Findings findings) {
        if (text.length() > most) {
            findings.warning(element, key, text.length(), most);
        }
    }

    /** Reports a page that has some, but not all, of the Open Graph properties that social media need. */
    private static void socialCard(HtmlPage page, Findings findings) {
        Set<String> present = page.all("meta").stream().filter(meta -> !meta.attr("content").isBlank()).map(meta -> meta.attr("property"))
                .filter(property -> property.startsWith("og:")).collect(Collectors.toSet());
        List<String> missing = REQUIRED_PROPERTIES.stream().filter(name -> !present.contains(name)).toList();
        if (!present.isEmpty() && !missing.isEmpty()) {
            findings.warning(page.document().head(), "found", String.join(", ", missing));
        }
    }
}
