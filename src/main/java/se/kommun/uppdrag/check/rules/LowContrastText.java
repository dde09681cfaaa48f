package se.kommun.uppdrag.check.rules;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import se.kommun.uppdrag.check.accessibility.AccessibilityTree;
import se.kommun.uppdrag.check.accessibility.HtmlElements;
import se.kommun.uppdrag.check.accessibility.TextColour;
import se.kommun.uppdrag.check.accessibility.Visibility;

/** A text whose contrast is too low, or may be. */
record LowContrastText(Element element, TextColour colour, double required, boolean isCertain) {

    /** The contrast ratios that WCAG 1.4.3 requires of text and of large text. */
    private static final double NORMAL = 4.5;
    private static final double LARGE = 3;
    /** The size from which bold text is large: 14 points, in CSS pixels. */
    private static final double BOLD_LARGE = 18.66;
    private static final Pattern WORD = Pattern.compile("\\p{L}{2}");
    private static final Pattern HEADING = Pattern.compile("h[1-6]");

    /** The texts on a page whose contrast is too low, or may be, by the colours that the page itself gives them. */
    static List<LowContrastText> on(HtmlPage page) {
        if (page.all("style").isEmpty() && page.having("style").isEmpty()) {
            return List.of();
        }
        return page.cached(LowContrastText.class, any -> page.outsideTemplates().stream().filter(element -> WORD.matcher(element.ownText()).find())
                .map(element -> of(page, element)).flatMap(Stream::ofNullable).toList());
    }

    private static @Nullable LowContrastText of(HtmlPage page, Element element) {
        AccessibilityTree tree = page.accessibility();
        TextColour colour = tree.styles().textColour(element);
        if (colour == null || colour.contrast() >= NORMAL || tree.isHidden(element) || tree.rendered(element) == Visibility.HIDDEN || ContrastExemptions.has(page, element)) {
            return null;
        }
        Double size = tree.styles().fontSize(element);
        boolean mayBeLarge = size == null || size >= BOLD_LARGE;
        if (colour.contrast() >= LARGE && (size == null ? HtmlElements.any(element, each -> HEADING.matcher(each.normalName()).matches()) : mayBeLarge)) {
            return null;
        }
        boolean isCertain = colour.isCertain() && tree.seen(element) == Visibility.VISIBLE && (!mayBeLarge || colour.contrast() < LARGE);
        return new LowContrastText(element, colour, size != null && mayBeLarge ? LARGE : NORMAL, isCertain);
    }
}
