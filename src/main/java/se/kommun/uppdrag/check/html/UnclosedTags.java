package se.kommun.uppdrag.check.html;

import java.util.Locale;
import java.util.Set;

/**
 * Counts start tags without an end tag, approximately and before parsing: the time of a parser grows with the square of the
 * number of nested open elements.
 */
final class UnclosedTags {

    /** Far above {@link HtmlLimits#MAX_DEPTH}, because tags in comments and scripts are counted too. */
    private static final int MAX_OPEN = 5_000;
    /** Elements that require an end tag. */
    private static final Set<String> REQUIRE_END_TAG = Set.of("a", "applet", "b", "button", "div", "em", "font", "form", "i", "marquee", "nobr", "object",
            "section", "select", "small", "span", "strong", "sub", "sup", "svg", "math", "table", "template", "u", "ul", "ol", "dl", "details");
    private static final int MAX_NAME_LENGTH = 8;
    /** The length of the shortest start tag. */
    private static final int MIN_TAG_LENGTH = 3;

    private UnclosedTags() {}

    /** Whether the page has more unclosed elements than the limit. */
    static boolean areTooMany(String html) {
        if (html.length() <= MAX_OPEN * MIN_TAG_LENGTH) {
            return false;
        }
        int open = 0;
        for (int at = html.indexOf('<'); at >= 0; at = html.indexOf('<', at + 1)) {
            boolean end = html.startsWith("/", at + 1);
            if (REQUIRE_END_TAG.contains(name(html, at + (end ? 2 : 1)))) {
                open = end ? Math.max(0, open - 1) : open + 1;
            }
            if (open > MAX_OPEN) {
                return true;
            }
        }
        return false;
    }

    private static String name(String html, int from) {
        int end = from;
        while (end < html.length() && end <= from + MAX_NAME_LENGTH && Character.isLetterOrDigit(html.charAt(end))) {
            end++;
        }
        return html.substring(from, end).toLowerCase(Locale.ROOT);
    }
}
