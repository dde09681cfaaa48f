package se.kommun.uppdrag.check.rules;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;
import se.kommun.uppdrag.check.accessibility.CssDeclarations;
import se.kommun.uppdrag.check.accessibility.Visibility;

/** Requires that style attributes do not lock the spacing of text below what WCAG 1.4.12 asks for. */
final class SpacingRules {

    private static final Pattern SIZE = Pattern.compile("(-?(?:[0-9]++(?:\\.[0-9]++)?+|\\.[0-9]++))(px|pt|em|%)?");
    private static final double MIN_LINE_HEIGHT = 1.5;
    /** The line height that browsers use for {@code normal}, approximately. */
    private static final double NORMAL_LINE_HEIGHT = 1.2;
    /** Fewer ems than the average letter of any ordinary font is wide. */
    private static final double NARROW_LETTER = 0.3;

    private static final ElementSearch STYLED = page -> page.having("style");

    static final List<Rule> RULES = List.of(
            spacing("letter-spacing-locked", "letter-spacing", 0.12),
            spacing("word-spacing-locked", "word-spacing", 0.16),
            Rule.each("line-height-locked", STYLED, SpacingRules::lineHeight));

    private SpacingRules() {}

    private static Rule spacing(String id, String property, double minimum) {
        return Rule.each(id, STYLED, (page, element, findings) -> {
            String value = locked(page, element, property);
            if (value == null) {
                return;
            }
            Double ems = value.matches("normal|initial") ? Double.valueOf(0) : ems(page, element, value);
            if (ems != null && ems < minimum) {
                findings.error(element, "found", Snippets.of(value));
            } else if (ems == null && value.matches("[0-9.]++[a-z]++")) {
                findings.review(element, "found", Snippets.of(value));
            }
        });
    }

    /** Certain if the text has several lines. A single line has no line spacing. */
    private static void lineHeight(HtmlPage page, Element element, Findings findings) {
        String value = locked(page, element, "line-height");
        if (value == null) {
            return;
        }
        Double lines = value.matches("normal|initial") ? Double.valueOf(NORMAL_LINE_HEIGHT)
                : value.matches("[0-9.]++") ? number(value) : ems(page, element, value);
        if (lines == null || lines < MIN_LINE_HEIGHT) {
            findings.errorOrReview(lines != null && isWrapped(page, element), element, "found", Snippets.of(value));
        }
    }

    /** The value of an important property that affects visible text directly inside the element; null if there is none. */
    private static @Nullable String locked(HtmlPage page, Element element, String property) {
        CssDeclarations style = CssDeclarations.of(element);
        String value = style.get(property);
        return style.isImportant(property) && !value.matches("inherit|unset|revert|revert-layer|") && showsText(page, element) ? value : null;
    }

    private static boolean showsText(HtmlPage page, Element element) {
        return element.childNodes().stream().anyMatch(child -> child instanceof TextNode text && !text.isBlank())
                && page.accessibility().seen(element) == Visibility.VISIBLE;
    }

    /** A length as a multiple of the font size of the element; null if that is not certain. A length of 0 needs no unit. */
    private static @Nullable Double ems(HtmlPage page, Element element, String value) {
        Matcher size = SIZE.matcher(value);
        if (!size.matches()) {
            return null;
        }
        double number = Double.parseDouble(size.group(1));
        String unit = size.group(2);
        if (number <= 0) {
            return number;
        }
        Double font = page.accessibility().styles().fontSize(element);
        return unit == null ? null : switch (unit) {
            case "em" -> Double.valueOf(number);
            case "%" -> Double.valueOf(number / 100);
            case "pt" -> font == null ? null : Double.valueOf(number * 4 / 3 / font);
            default -> font == null ? null : Double.valueOf(number / font);
        };
    }

    private static @Nullable Double number(String value) {
        return SIZE.matcher(value).matches() ? Double.valueOf(value) : null;
    }

    /** Whether the text is longer than the width that the style attribute gives the element. */
    private static boolean isWrapped(HtmlPage page, Element element) {
        CssDeclarations style = CssDeclarations.of(element);
        Double font = page.accessibility().styles().fontSize(element);
        double letters = ElementText.of(element).length() * NARROW_LETTER;
        return font != null && !style.get("white-space").matches("nowrap|pre") && List.of("width", "max-width").stream()
                .map(style::get).filter(width -> width.matches("[0-9.]++(?:px|em)"))
                .map(width -> ems(page, element, width)).anyMatch(width -> width != null && letters > width);
    }
}
