package se.kommun.uppdrag.check.rules;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import se.kommun.uppdrag.check.css.CssParser;
import se.kommun.uppdrag.check.css.CssRule;

/** The style rules that apply to a screen: those that do not apply to printing alone. */
final class ScreenStyles {

    private ScreenStyles() {}

    /** The rules of a style element. */
    static Stream<CssRule> of(HtmlPage page, Element style) {
        Map<Element, List<CssRule>> parsed = page.cached(ScreenStyles.class, any -> new IdentityHashMap<>());
        return among(parsed.computeIfAbsent(style, absent -> CssParser.parse(style.data())));
    }

    static Stream<CssRule> among(List<CssRule> rules) {
        return rules.stream().filter(rule -> rule.conditions().stream().noneMatch(each -> each.matches("@media\\s++(?:only\\s++)?+print")));
    }
}
