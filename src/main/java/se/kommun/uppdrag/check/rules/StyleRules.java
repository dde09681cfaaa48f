package se.kommun.uppdrag.check.rules;

import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
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

    static final List<Rule> RULES = List.of(
            Rule.of("letter-spacing-locked", StyleRules::letters),
            Rule.of("word-spacing-locked", StyleRules::words),
            Rule.of("line-height-locked", StyleRules::lines),
            Rule.of("color-inline", StyleRules::colour),
            Rule.of("text-justified", StyleRules::justified),
            Rule.of("visual-order", StyleRules::order),
            Rule.of("link-not-underlined", StyleRules::undecorated));

    private StyleRules() {}

    private static boolean showsText(HtmlPage page, Element element) {
        return element.childNodes().stream().anyMatch(child -> child instanceof TextNode text && !text.isBlank())
                && page.accessibility().seen(element) == Visibility.VISIBLE;
    }

    private static void letters(HtmlPage page, Findings findings) {
        spacing(page, "letter-spacing", 0.12, findings);
    }

    private static void words(HtmlPage page, Findings findings) {
        spacing(page, "word-spacing", 0.16, findings);
    }

    private static void spacing(HtmlPage page, String property, double minimum, Findings findings) {
        for (Element element : page.having("style")) {
            CssDeclarations style = CssDeclarations.of(element);
            if (!style.isImportant(property) || !showsText(page, element)) {
                continue;
            }
            String value = style.get(property);
            Matcher em = EM.matcher(value);
            boolean certain = ZERO.matcher(value).matches() || em.matches() && Double.parseDouble(em.group(1)) < minimum;
            if (certain || !em.matches() && value.matches("[0-9.]++[a-z]++")) {
                findings.errorOrReview(certain, element, "found", Snippets.of(value));
            }
        }
    }

    private static void lines(HtmlPage page, Findings findings) {
        for (Element element : page.having("style")) {
            CssDeclarations style = CssDeclarations.of(element);
            String value = style.get("line-height");
            Matcher number = LINES.matcher(value);
            boolean wide = number.matches() && Double.parseDouble(number.group(1)) >= ("%".equals(number.group(2)) ? 150 : 1.5);
            if (style.isImportant("line-height") && !wide && !value.matches("inherit|unset|revert|") && showsText(page, element)) {
                findings.review(element, "found", Snippets.of(value));
            }
        }
    }

    private static void colour(HtmlPage page, Findings findings) {
        for (Element element : page.having("style")) {
            CssDeclarations style = CssDeclarations.of(element);
            boolean text = !NO_COLOUR.contains(style.get("color")) && !style.get("color").startsWith("var(");
            String background = style.get("background-color") + style.get("background");
            boolean setsBackground = !NO_COLOUR.contains(background) && !background.startsWith("var(") && !background.matches("none|0 0|url\\([^)]*\\).*");
            if ((text || setsBackground) && !ElementText.isEmpty(element) && !page.accessibility().isHidden(element)) {
                findings.review(element, text == setsBackground ? "both" : text ? "text" : "background", Snippets.of(element.attr("style")));
            }
        }
    }

    private static void justified(HtmlPage page, Findings findings) {
        for (Element element : page.withAnyAttribute("class", "style", "align")) {
            if ((element.attr("align").equalsIgnoreCase("justify")
                    || element.hasAttr("style") && CssDeclarations.of(element).get("text-align").equals("justify")
                    || element.className().contains("justif") && BLOCKS.contains(element.normalName()) && JUSTIFIED.matcher(element.className()).find())
                    && !ElementText.isEmpty(element)) {
                findings.warning(element, "found", Snippets.of(ElementText.of(element)));
            }
        }
    }

    private static void order(HtmlPage page, Findings findings) {
        for (Element element : page.having("style")) {
            CssDeclarations style = CssDeclarations.of(element);
            Element next = element.nextElementSibling();
            boolean floats = style.get("float").equals("right") && next != null && CssDeclarations.of(next).get("float").equals("right")
                    && !ElementText.isEmpty(element) && !ElementText.isEmpty(next)
                    && (element.previousElementSibling() == null || !CssDeclarations.of(element.previousElementSibling()).get("float").equals("right"));
            if (floats || style.get("flex-direction").endsWith("-reverse") || style.get("order").matches("-?[1-9][0-9]*")) {
                findings.review(element, "found", Snippets.of(ElementText.of(element)));
            }
        }
    }

    private static void undecorated(HtmlPage page, Findings findings) {
        for (Element link : page.all("a")) {
            if (link.hasAttr("style") && link.hasAttr("href") && link.parent() != null && link.parent().normalName().equals("p")
                    && !link.parent().ownText().isBlank() && CssDeclarations.of(link).get("text-decoration").startsWith("none")
                    && !CssDeclarations.of(link).get("border-bottom").chars().anyMatch(Character::isDigit)) {
                findings.review(link, "found", Snippets.of(ElementText.of(link)));
            }
        }
    }
}
