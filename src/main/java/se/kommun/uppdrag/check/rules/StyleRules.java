package se.kommun.uppdrag.check.rules;

import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;
import se.kommun.uppdrag.check.accessibility.CssDeclarations;
import se.kommun.uppdrag.check.accessibility.Visibility;

/** Rules for style attributes that affect how text is read. */
final class StyleRules {

    private static final Pattern EM = Pattern.compile("(-?(?:[0-9]++(?:\\.[0-9]++)?+|\\.[0-9]++))em");
    private static final Pattern ZERO = Pattern.compile("normal|initial|-?(?:0++(?:\\.0++)?+|\\.0++)(px|em|rem|pt|%|ch|ex|cm|mm|in|pc)?|-(?:[0-9]++(?:\\.[0-9]++)?+|\\.[0-9]++)(px|em|rem|pt|ch|ex|cm|mm|in|pc)");
    private static final Pattern LINES = Pattern.compile("((?:[0-9]++(?:\\.[0-9]++)?+|\\.[0-9]++))(em|%)?");
    private static final Pattern JUSTIFIED = Pattern.compile("(?i)(?<!\\S)(?:text-)?justif(?:y|ied)(?!\\S)");
    private static final Set<String> BLOCKS = Set.of("p", "div", "li", "article", "td");
    private static final Set<String> NO_COLOUR = Set.of("inherit", "initial", "unset", "revert", "currentcolor", "transparent", "");

    private static final Rule.Elements STYLED = page -> page.having("style");

    static final List<Rule> RULES = List.of(
            spacing("letter-spacing-locked", "letter-spacing", 0.12),
            spacing("word-spacing-locked", "word-spacing", 0.16),
            Rule.where("line-height-locked", STYLED, StyleRules::isLineHeightLocked,
                    (page, element) -> Snippets.of(CssDeclarations.of(element).get("line-height"))),
            Rule.each("color-inline", STYLED, StyleRules::colour),
            Rule.where("text-justified", page -> page.withAnyAttribute("class", "style", "align"), (page, element) ->
                    isJustified(element) && !ElementText.isEmpty(element), Snippets.TEXT),
            Rule.where("visual-order", STYLED, (page, element) -> isReordered(element), Snippets.TEXT),
            Rule.where("link-not-underlined", STYLED, (page, element) -> isUndecoratedLink(element), Snippets.TEXT));

    private StyleRules() {}

    private static boolean showsText(HtmlPage page, Element element) {
        return element.childNodes().stream().anyMatch(child -> child instanceof TextNode text && !text.isBlank())
                && page.accessibility().seen(element) == Visibility.VISIBLE;
    }

    private static Rule spacing(String id, String property, double minimum) {
        return Rule.each(id, STYLED, (page, element, findings) -> {
            CssDeclarations style = CssDeclarations.of(element);
            String value = style.get(property);
            Matcher em = EM.matcher(value);
            boolean certain = ZERO.matcher(value).matches() || em.matches() && Double.parseDouble(em.group(1)) < minimum;
            if (style.isImportant(property) && showsText(page, element) && (certain || !em.matches() && value.matches("[0-9.]++[a-z]++"))) {
                findings.errorOrReview(certain, element, "found", Snippets.of(value));
            }
        });
    }

    private static boolean isLineHeightLocked(HtmlPage page, Element element) {
        CssDeclarations style = CssDeclarations.of(element);
        String value = style.get("line-height");
        Matcher number = LINES.matcher(value);
        boolean wide = number.matches() && Double.parseDouble(number.group(1)) >= ("%".equals(number.group(2)) ? 150 : 1.5);
        return style.isImportant("line-height") && !wide && !value.matches("inherit|unset|revert|") && showsText(page, element);
    }

    private static void colour(HtmlPage page, Element element, Findings findings) {
        CssDeclarations style = CssDeclarations.of(element);
        boolean text = !NO_COLOUR.contains(style.get("color")) && !style.get("color").startsWith("var(");
        String background = style.get("background-color") + style.get("background");
        boolean setsBackground = !NO_COLOUR.contains(background) && !background.startsWith("var(") && !background.matches("none|0 0|url\\([^)]*\\).*");
        if ((text || setsBackground) && !ElementText.isEmpty(element) && !page.hidden(element)) {
            findings.review(element, text == setsBackground ? "both" : text ? "text" : "background", Snippets.of(element.attr("style")));
        }
    }

    private static boolean isJustified(Element element) {
        return element.attr("align").equalsIgnoreCase("justify") || CssDeclarations.of(element).get("text-align").equals("justify")
                || element.className().contains("justif") && BLOCKS.contains(element.normalName()) && JUSTIFIED.matcher(element.className()).find();
    }

    private static boolean isReordered(Element element) {
        CssDeclarations style = CssDeclarations.of(element);
        Element next = element.nextElementSibling();
        boolean floats = floatsRight(element) && floatsRight(next) && !floatsRight(element.previousElementSibling())
                && !ElementText.isEmpty(element) && !ElementText.isEmpty(next);
        return floats || style.get("flex-direction").endsWith("-reverse") || style.get("order").matches("-?[1-9][0-9]*");
    }

    private static boolean floatsRight(@Nullable Element element) {
        return element != null && CssDeclarations.of(element).get("float").equals("right");
    }

    private static boolean isUndecoratedLink(Element link) {
        CssDeclarations style = CssDeclarations.of(link);
        return link.normalName().equals("a") && link.hasAttr("href") && link.parent() != null && link.parent().normalName().equals("p")
                && !link.parent().ownText().isBlank() && style.get("text-decoration").startsWith("none")
                && !style.get("border-bottom").chars().anyMatch(Character::isDigit);
    }
}
