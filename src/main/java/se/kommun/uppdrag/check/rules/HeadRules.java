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

/** What the head of a page says: its title, whether it reloads by itself, whether it may be enlarged. */
final class HeadRules {

    private static final Pattern EMPTY_TITLE = Pattern.compile("(?iu)(insert |enter |your |page |infoga |ange |skriv )?(page |sid)?(title|titel|rubrik)( here| goes here| här)?"
            + "|untitled( document| page)?|namnlös(t)?( dokument| sida)?|utan titel|(new|my|ny|min) (page|document|sida|website|webbplats)|document|dokument|page|sida|"
            + "home|hem|start|welcome|välkommen|index|default|test|todo|lorem ipsum.*|no title|html|website|webbplats|[\\w-]+\\.(html?|php|aspx?|docx?|pdf)|react app|vite app");
    /** Time, then nothing or a separator: what browsers take as a valid refresh. */
    private static final Pattern REFRESH = Pattern.compile("(?s)[ \\t\\n\\f\\r]*+([0-9]*+)([0-9.]*+)(?:[;, \\t\\n\\f\\r].*+)?");
    private static final Pattern ON_AT_ONCE = Pattern.compile("(?i)\\s*0+\\s*[;,]\\s*url\\s*=");
    private static final int TWENTY_HOURS = 72_000;
    private static final int LONGEST_TITLE = 100;
    private static final int LONGEST_DESCRIPTION = 160;
    private static final List<String> NEEDED = List.of("og:title", "og:description", "og:type", "og:url");

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

    private static boolean blank(Element title) {
        return title.childNodes().stream().noneMatch(child -> child instanceof TextNode text && !text.getWholeText().isBlank());
    }

    private static void title(HtmlPage page, Findings findings) {
        Element title = first(page);
        if (title == null && page.isWholeDocument()) {
            findings.error(page.document().expectFirst("html"), "found");
        } else if (title != null && blank(title)) {
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

    /** The first valid refresh counts, as in browsers. */
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

    /** Whether browsers leave the page for another at once, so that hardly anyone reads it. */
    static boolean leftAtOnce(HtmlPage page) {
        return page.all("meta").stream().filter(meta -> meta.attr("http-equiv").equalsIgnoreCase("refresh"))
                .anyMatch(meta -> ON_AT_ONCE.matcher(meta.attr("content")).lookingAt());
    }

    private static long seconds(String digits) {
        return digits.isEmpty() ? 0 : digits.length() > 12 ? Long.MAX_VALUE / 2 : Long.parseLong(digits);
    }

    private static void zoom(HtmlPage page, Findings findings) {
        for (Element meta : page.all("meta")) {
            if (meta.attr("name").strip().equalsIgnoreCase("viewport")) {
                Viewport viewport = Viewport.of(meta.attr("content"));
                if (viewport.fixed()) {
                    findings.error(meta, "fixed", Snippets.of(viewport.value("user-scalable")));
                } else if (viewport.largest() < 2) {
                    findings.error(meta, "limited", Snippets.of(viewport.value("maximum-scale").toLowerCase(Locale.ROOT)));
                }
            }
        }
    }

    /** Title and description are there in a length that search results and tabs show. */
    private static void lengths(HtmlPage page, Findings findings) {
        Element title = page.all("title").stream().findFirst().orElse(null);
        if (title != null && title.text().length() > LONGEST_TITLE) {
            findings.warning(title, "text", title.text().length(), LONGEST_TITLE);
        }
        Element description = page.all("meta").stream().filter(meta -> meta.attr("name").equals("description")).findFirst().orElse(null);
        if (description != null && description.attr("content").length() > LONGEST_DESCRIPTION) {
            findings.warning(description, "description", description.attr("content").length(), LONGEST_DESCRIPTION);
        }
    }

    /** A page that says something to social media says all that they need. */
    private static void socialCard(HtmlPage page, Findings findings) {
        Set<String> said = new HashSet<>();
        for (Element meta : page.all("meta")) {
            if (meta.attr("property").startsWith("og:") && !meta.attr("content").isBlank()) {
                said.add(meta.attr("property"));
            }
        }
        List<String> missing = NEEDED.stream().filter(name -> !said.contains(name)).toList();
        if (!said.isEmpty() && !missing.isEmpty()) {
            findings.warning(page.document().head(), "found", String.join(", ", missing));
        }
    }
}
