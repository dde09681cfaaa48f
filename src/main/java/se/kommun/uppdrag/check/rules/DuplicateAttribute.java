package se.kommun.uppdrag.check.rules;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Range;
import org.jspecify.annotations.Nullable;
import se.kommun.uppdrag.check.text.Whitespace;

/**
 * Requires that no start tag has the same attribute twice. The parser drops the second one, so the rule reads the tag again in the
 * source text.
 */
final class DuplicateAttribute {

    static final Rule RULE = Rule.of("attribute-duplicate", DuplicateAttribute::check);

    private DuplicateAttribute() {}

    private static void check(HtmlPage page, Findings findings) {
        if (!page.parseErrors().mayHaveDroppedAttributes()) {
            return;
        }
        int lastStart = -1;
        for (Element element : page.allElements()) {
            Range range = element.sourceRange();
            if (element.attributesSize() == 0 || !range.isTracked()) {
                continue;
            }
            int start = range.startPos();
            int end = Math.min(range.endPos(), page.html().length());
            if (start > lastStart && start < end) { // for badly nested tags the parser makes several elements from one tag
                lastStart = start;
                String firstDuplicate = firstDuplicate(page.html(), start, end);
                if (firstDuplicate != null) {
                    findings.error(element, "found", firstDuplicate, Snippets.tag(element));
                }
            }
        }
    }

    /** The first attribute that is repeated in the tag between the offsets {@code start} and {@code end} (exclusive); null if none is. */
    static @Nullable String firstDuplicate(String html, int start, int end) {
        Set<String> names = new HashSet<>();
        int at = start + 1;
        while (at < end && !Whitespace.isAscii(html.charAt(at)) && html.charAt(at) != '/' && html.charAt(at) != '>') {
            at++;
        }
        while (at < end) {
            char character = html.charAt(at);
            if (Whitespace.isAscii(character) || character == '/') {
                at++;
                continue;
            }
            if (character == '>') {
                return null;
            }
            int from = at++;
            while (at < end && !Whitespace.isAscii(html.charAt(at)) && "/>=".indexOf(html.charAt(at)) < 0) {
                at++;
            }
            String name = html.substring(from, at).toLowerCase(Locale.ROOT);
            at = afterValue(html, at, end);
            if (!names.add(name)) {
                return name;
            }
        }
        return null;
    }

    private static int afterValue(String html, int from, int end) {
        int at = from;
        while (at < end && Whitespace.isAscii(html.charAt(at))) {
            at++;
        }
        if (at >= end || html.charAt(at) != '=') {
            return from;
        }
        at++;
        while (at < end && Whitespace.isAscii(html.charAt(at))) {
            at++;
        }
        if (at >= end) {
            return end;
        }
        char quote = html.charAt(at);
        if (quote == '"' || quote == '\'') {
            int close = html.indexOf(quote, at + 1);
            return close < 0 ? end : close + 1;
        }
        while (at < end && !Whitespace.isAscii(html.charAt(at)) && html.charAt(at) != '>') {
            at++;
        }
        return at;
    }
}
