package se.kommun.uppdrag.check.rules;

import java.util.Collection;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import se.kommun.uppdrag.check.accessibility.HtmlElements;
import se.kommun.uppdrag.check.accessibility.PageStyles;
import se.kommun.uppdrag.check.accessibility.Visibility;

/** Requires that text is not cut off at the edge of a box of a fixed size when it grows. */
final class ClippedTextRule {

    /** A box of a pixel or two hides text on purpose. */
    private static final Pattern FIXED = Pattern.compile("(?![0-2](?:\\.[0-9]++)?+px)(?=[0.]*+[1-9])[0-9.]++(?:px|pt|em|rem|ex|ch|lh|vh)");
    private static final Pattern LENGTH = Pattern.compile("[0-9]++(?:\\.[0-9]++)?+(?:px|em)");
    private static final Pattern ONE_LINE = Pattern.compile("nowrap|pre");
    private static final Pattern SCRIPT = Pattern.compile("(?i)|module|text/javascript|application/javascript");
    /** Fewer ems than the average letter of any ordinary font is wide. */
    private static final double NARROW_LETTER = 0.3;
    /** Fewer ems than two lines of text are high. */
    private static final double TWO_LINES = 1.8;
    /** The width in CSS pixels of a window of 1280 pixels that is enlarged to 200 %. WCAG 1.4.10 asks for half of it. */
    private static final double WINDOW = 640;

    static final Rule RULE = Rule.each("text-clipped", ClippedTextRule::texts, (page, element, findings) -> {
        if (isClippedInHeight(page, element) || isClippedInWidth(page, element)) {
            findings.errorOrReview(isCertain(page, element), element, "found", Snippets.text(element));
        }
    });

    private ClippedTextRule() {}

    private static Collection<Element> texts(HtmlPage page) {
        return page.all("style").isEmpty() ? page.having("style") : page.outsideTemplates();
    }

    private static boolean isClippedInHeight(HtmlPage page, Element element) {
        return isText(page, element) && clips(page, element, "overflow-y") && values(page, element, "height").anyMatch(value -> FIXED.matcher(value).matches());
    }

    private static boolean isClippedInWidth(HtmlPage page, Element element) {
        return isText(page, element) && clips(page, element, "overflow-x")
                && values(page, element, "white-space").anyMatch(value -> ONE_LINE.matcher(value).matches())
                && values(page, element, "width").anyMatch(value -> FIXED.matcher(value).matches() && isWiderThan(page, element, pixels(page, element, value)));
    }

    private static boolean isText(HtmlPage page, Element element) {
        return !element.ownText().isBlank() && (element.hasAttr("style") || !page.all("style").isEmpty())
                && Stream.of("clip", "clip-path").allMatch(property -> values(page, element, property).findAny().isEmpty())
                && page.accessibility().rendered(element) == Visibility.VISIBLE;
    }

    private static boolean clips(HtmlPage page, Element element, String property) {
        List<String> own = values(page, element, property).toList();
        Stream<String> values = own.isEmpty() ? values(page, element, "overflow").map(value -> property.equals("overflow-y")
                ? value.replaceFirst(".*\\s", "") : value.replaceFirst("\\s.*", "")) : own.stream();
        return values.anyMatch(value -> value.equals("hidden") || value.equals("clip"));
    }

    private static Stream<String> values(HtmlPage page, Element element, String property) {
        return page.accessibility().styles().values(element, property).stream();
    }

    private static boolean isWiderThan(HtmlPage page, Element element, @Nullable Double width) {
        Double font = page.accessibility().styles().fontSize(element);
        return width != null && font != null && element.ownText().length() * NARROW_LETTER * font > width;
    }

    /** A length in CSS pixels; null if it is not certain. */
    private static @Nullable Double pixels(HtmlPage page, Element element, String length) {
        Double font = page.accessibility().styles().fontSize(element);
        boolean isEms = length.endsWith("em");
        return !LENGTH.matcher(length).matches() || isEms && font == null ? null
                : Double.valueOf(Double.parseDouble(length.replaceAll("[a-z]", "")) * (isEms ? font : 1));
    }

    /** Whether the text cannot fit in a narrow window, its second line is hidden, and nothing around it may show the rest in another way. */
    private static boolean isCertain(HtmlPage page, Element element) {
        PageStyles styles = page.accessibility().styles();
        Double font = styles.fontSize(element);
        List<String> heights = styles.values(element, "height");
        Double height = heights.size() == 1 ? pixels(page, element, heights.get(0)) : null;
        return styles.areComplete() && font != null && height != null && height < TWO_LINES * font && clips(page, element, "overflow-y")
                && styles.values(element, "overflow").size() + styles.values(element, "overflow-y").size() == 1
                && isWiderThan(page, element, WINDOW) && page.accessibility().seen(element) == Visibility.VISIBLE
                && !HtmlElements.any(element, each -> isOperated(each)
                        || Stream.of("width", "min-width", "white-space", "display").anyMatch(property -> !styles.values(each, property).isEmpty()))
                && !page.cached(ClippedTextRule.class, ClippedTextRule::aroundOperated).contains(element.parent())
                && page.all("script").stream().noneMatch(script -> SCRIPT.matcher(script.attr("type")).matches());
    }

    /** All elements that contain something that people operate. */
    private static Set<Element> aroundOperated(HtmlPage page) {
        Set<Element> around = Collections.newSetFromMap(new IdentityHashMap<>());
        for (Element operated : page.outsideTemplates()) {
            if (isOperated(operated)) {
                for (Element each = operated; each != null && around.add(each);) {
                    each = each.parent();
                }
            }
        }
        return around;
    }

    private static boolean isOperated(Element element) {
        return HtmlElements.isNamed(element, "a", "button", "details", "summary") || element.hasAttr("tabindex") || element.hasAttr("title")
                || element.hasAttr("onclick");
    }
}
