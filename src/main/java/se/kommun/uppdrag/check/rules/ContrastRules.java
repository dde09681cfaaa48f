package se.kommun.uppdrag.check.rules;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import se.kommun.uppdrag.check.accessibility.AccessibilityTree;
import se.kommun.uppdrag.check.accessibility.CssDeclarations;
import se.kommun.uppdrag.check.accessibility.HtmlElements;
import se.kommun.uppdrag.check.accessibility.TextColour;
import se.kommun.uppdrag.check.accessibility.Visibility;

/** Rules for the colours that a page itself gives its text, in style attributes and style elements. */
final class ContrastRules {

    /** The contrast ratios that WCAG 1.4.3 requires of text and of large text. */
    private static final double NORMAL = 4.5;
    private static final double LARGE = 3;
    /** The size from which bold text is large: 14 points, in CSS pixels. */
    private static final double BOLD_LARGE = 18.66;
    private static final Pattern WORD = Pattern.compile("\\p{L}{2}");
    private static final Pattern HEADING = Pattern.compile("h[1-6]");
    private static final Set<String> NO_COLOUR = Set.of("inherit", "initial", "unset", "revert", "currentcolor", "transparent", "");

    static final List<Rule> RULES = List.of(
            Rule.of("text-contrast", (page, findings) -> low(page).forEach(text -> findings.errorOrReview(text.isCertain, text.element, "found",
                    (float) (Math.floor(text.colour.contrast() * 10) / 10), text.colour.text().hex(), text.colour.closest().hex(), (float) text.required))),
            Rule.each("color-inline", page -> page.having("style"), ContrastRules::inline));

    /** A text whose contrast is too low, or may be. */
    private record LowContrast(Element element, TextColour colour, double required, boolean isCertain) {}

    private ContrastRules() {}

    private static List<LowContrast> low(HtmlPage page) {
        if (page.all("style").isEmpty() && page.having("style").isEmpty()) {
            return List.of();
        }
        return page.cached(LowContrast.class, any -> page.outsideTemplates().stream().filter(element -> WORD.matcher(element.ownText()).find())
                .map(element -> low(page, element)).flatMap(Stream::ofNullable).toList());
    }

    private static @Nullable LowContrast low(HtmlPage page, Element element) {
        AccessibilityTree tree = page.accessibility();
        TextColour colour = tree.styles().textColour(element);
        if (colour == null || colour.contrast() >= NORMAL || tree.isHidden(element) || tree.rendered(element) == Visibility.HIDDEN || isInactive(page, element)) {
            return null;
        }
        Double size = tree.styles().fontSize(element);
        boolean mayBeLarge = size == null || size >= BOLD_LARGE;
        if (colour.contrast() >= LARGE && (size == null ? HtmlElements.any(element, each -> HEADING.matcher(each.normalName()).matches()) : mayBeLarge)) {
            return null;
        }
        boolean isCertain = colour.isCertain() && tree.seen(element) == Visibility.VISIBLE && (!mayBeLarge || colour.contrast() < LARGE);
        return new LowContrast(element, colour, size != null && mayBeLarge ? LARGE : NORMAL, isCertain);
    }

    /** Whether it belongs to a control that cannot be used, of which WCAG requires no contrast. */
    private static boolean isInactive(HtmlPage page, Element element) {
        Set<Element> inactive = page.cached(ContrastRules.class, ContrastRules::inactive);
        return !inactive.isEmpty() && HtmlElements.any(element, inactive::contains);
    }

    private static Set<Element> inactive(HtmlPage page) {
        Set<Element> inactive = Collections.newSetFromMap(new IdentityHashMap<>());
        Stream.concat(page.having("disabled").stream(), page.having("aria-disabled").stream().filter(each -> each.attr("aria-disabled").strip().equals("true")))
                .forEach(control -> {
                    inactive.add(control);
                    inactive.addAll(page.accessibility().labels(control));
                    inactive.addAll(page.accessibility().references(control, "aria-labelledby"));
                });
        return inactive;
    }

    /** Whether a text that gets its colours from the element is reported. */
    private static boolean isReported(HtmlPage page, Element element) {
        return page.<Set<Element>>cached(TextColour.class, any -> {
            Set<Element> sources = Collections.newSetFromMap(new IdentityHashMap<>());
            low(page).forEach(text -> sources.addAll(text.colour.sources()));
            return sources;
        }).contains(element);
    }

    private static void inline(HtmlPage page, Element element, Findings findings) {
        CssDeclarations style = CssDeclarations.of(element);
        boolean text = !NO_COLOUR.contains(style.get("color")) && !style.get("color").startsWith("var(");
        String background = style.get("background-color") + style.get("background");
        boolean setsBackground = !NO_COLOUR.contains(background) && !background.startsWith("var(") && !background.matches("none|0 0|url\\([^)]*\\).*");
        boolean hasText = !ElementText.isEmpty(element) || text && setsBackground && !page.all("script").isEmpty(); // a script will write a text
        if ((text || setsBackground) && hasText && !page.hidden(element) && !isReported(page, element)) {
            findings.review(element, text == setsBackground ? "both" : text ? "text" : "background", Snippets.of(element.attr("style")));
        }
    }
}
