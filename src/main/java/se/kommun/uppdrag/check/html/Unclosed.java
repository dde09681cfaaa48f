package se.kommun.uppdrag.check.html;

import java.util.Locale;
import java.util.Set;

/**
 * Counts start tags without an end tag, roughly and before any parser sees the page: where thousands of them stand in each other,
 * parsers take time that grows with their square.
 */
final class Unclosed {

    /** Far more than {@link HtmlParser#DEEPEST}, since what is counted here may be within comments and scripts. */
    private static final int MOST = 5_000;
    /** Elements whose end tag must be written. */
    private static final Set<String> CLOSED = Set.of("a", "applet", "b", "button", "div", "em", "font", "form", "i", "marquee", "nobr", "object",
            "section", "select", "small", "span", "strong", "sub", "sup", "svg", "math", "table", "template", "u", "ul", "ol", "dl", "details");
    private static final int LONGEST_NAME = 8;

    private Unclosed() {}

    /** Whether the page has too many of them for anyone to read it. */
    static boolean tooMany(String html) {
        int open = 0;
        for (int at = html.indexOf('<'); at >= 0; at = html.indexOf('<', at + 1)) {
            boolean end = html.startsWith("/", at + 1);
            if (CLOSED.contains(name(html, at + (end ? 2 : 1)))) {
                open = end ? Math.max(0, open - 1) : open + 1;
            }
            if (open > MOST) {
                return true;
            }
        }
        return false;
    }

    private static String name(String html, int from) {
        int end = from;
        while (end < html.length() && end <= from + LONGEST_NAME && Character.isLetterOrDigit(html.charAt(end))) {
            end++;
        }
        return html.substring(from, end).toLowerCase(Locale.ROOT);
    }
}
