package se.kommun.uppdrag.check.rules;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import se.kommun.uppdrag.check.accessibility.CssDeclarations;
import se.kommun.uppdrag.check.accessibility.TextColour;

/** Rules for the colours that a page itself gives its text, in style attributes and style elements. */
final class ContrastRules {

    private static final Set<String> NO_COLOUR = Set.of("inherit", "initial", "unset", "revert", "currentcolor", "transparent", "");

    static final List<Rule> RULES = List.of(
            Rule.of("text-contrast", (page, findings) -> LowContrastText.on(page).forEach(text -> findings.errorOrReview(text.isCertain(), text.element(), "found",
                    (float) (Math.floor(text.colour().contrast() * 10) / 10), text.colour().text().hex(), text.colour().closest().hex(), (float) text.required()))),
            Rule.each("color-inline", page -> page.having("style"), ContrastRules::inline));

    private ContrastRules() {}

    /** Whether a text that gets its colours from the element is reported. */
    private static boolean isReported(HtmlPage page, Element element) {
        return page.<Set<Element>>cached(TextColour.class, any -> {
            Set<Element> sources = Collections.newSetFromMap(new IdentityHashMap<>());
            LowContrastText.on(page).forEach(text -> sources.addAll(text.colour().sources()));
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
