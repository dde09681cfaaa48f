package se.kommun.uppdrag.check.rules;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import se.kommun.uppdrag.check.accessibility.CssDeclarations;

/** Rules for style attributes that affect how text is read. */
final class StyleRules {

    private static final Pattern JUSTIFIED = Pattern.compile("(?i)(?<!\\S)(?:text-)?justif(?:y|ied)(?!\\S)");
    private static final Set<String> BLOCKS = Set.of("p", "div", "li", "article", "td");

    private static final ElementSearch STYLED = page -> page.having("style");

    static final List<Rule> RULES = List.of(
            ClippedTextRule.RULE,
            Rule.where("text-justified", page -> page.withAnyAttribute("class", "style", "align"), (page, element) ->
                    isJustified(element) && !ElementText.isEmpty(element), Snippets.TEXT),
            Rule.where("visual-order", STYLED, (page, element) -> isReordered(element), Snippets.TEXT),
            Rule.where("link-not-underlined", STYLED, (page, element) -> isUndecoratedLink(element), Snippets.TEXT));

    private StyleRules() {}

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
        return link.normalName().equals("a") && link.hasAttr("href") && !ElementText.isEmpty(link) && link.parent() != null && link.parent().normalName().equals("p")
                && !link.parent().ownText().isBlank() && style.get("text-decoration").startsWith("none")
                && !style.get("border-bottom").chars().anyMatch(Character::isDigit);
    }
}
