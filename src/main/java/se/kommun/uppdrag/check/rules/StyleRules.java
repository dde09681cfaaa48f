package se.kommun.uppdrag.check.rules;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import se.kommun.uppdrag.check.accessibility.CssDeclarations;
import se.kommun.uppdrag.check.accessibility.Visibility;

/** Rules for style attributes that affect how text is read. */
final class StyleRules {

    private static final Pattern FIXED_HEIGHT = Pattern.compile("(?![0-2](?:\\.[0-9]++)?+px)(?=[0.]*+[1-9])[0-9.]++(?:px|pt|em|rem|ex|ch|lh|vh)");
    private static final Pattern JUSTIFIED = Pattern.compile("(?i)(?<!\\S)(?:text-)?justif(?:y|ied)(?!\\S)");
    private static final Set<String> BLOCKS = Set.of("p", "div", "li", "article", "td");
    private static final Set<String> NO_COLOUR = Set.of("inherit", "initial", "unset", "revert", "currentcolor", "transparent", "");

    private static final Rule.Elements STYLED = page -> page.having("style");

    static final List<Rule> RULES = List.of(
            Rule.where("text-clipped", STYLED, StyleRules::isClipped, Snippets.TEXT),
            Rule.each("color-inline", STYLED, StyleRules::colour),
            Rule.where("text-justified", page -> page.withAnyAttribute("class", "style", "align"), (page, element) ->
                    isJustified(element) && !ElementText.isEmpty(element), Snippets.TEXT),
            Rule.where("visual-order", STYLED, (page, element) -> isReordered(element), Snippets.TEXT),
            Rule.where("link-not-underlined", STYLED, (page, element) -> isUndecoratedLink(element), Snippets.TEXT));

    private StyleRules() {}

    /** Whether text directly inside is cut off at a fixed height when it grows. A box of a pixel or two hides text on purpose. */
    private static boolean isClipped(HtmlPage page, Element element) {
        CssDeclarations style = CssDeclarations.of(element);
        String overflow = style.has("overflow-y") ? style.get("overflow-y") : style.get("overflow").replaceFirst(".*\\s", "");
        return overflow.matches("hidden|clip") && FIXED_HEIGHT.matcher(style.get("height")).matches() && !style.has("clip") && !style.has("clip-path")
                && !element.ownText().isBlank() && page.accessibility().rendered(element) == Visibility.VISIBLE;
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
