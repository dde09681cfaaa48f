package se.kommun.uppdrag.check.rules;

import java.util.Locale;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import se.kommun.uppdrag.check.accessibility.CssDeclarations;

/** Requires that styles and scripts leave the mark of the keyboard focus. */
final class FocusOutlineRule {

    static final Rule RULE = Rule.of("focus-outline-removed", FocusOutlineRule::check);

    private static final Pattern OUTLINE = Pattern.compile("outline(-width|-style)?\\s*+:\\s*+(0|none)\\b");

    private FocusOutlineRule() {}

    private static void check(HtmlPage page, Findings findings) {
        for (Element element : page.having("style")) {
            if (CssDeclarations.of(element).get("outline").matches("none|0(px)?|0 .*") && page.accessibility().isTabbable(element)) {
                findings.review(element, "style", element.normalName());
            }
        }
        page.having("onfocus").stream().filter(element -> element.attr("onfocus").toLowerCase(Locale.ROOT).contains("blur(") && page.accessibility().isTabbable(element))
                .forEach(element -> findings.review(element, "blur", Snippets.tag(element)));
        page.all("style").stream().filter(style -> removesOutline(style.data())).forEach(style -> findings.review(style, "css"));
    }

    /** Whether a {@code :focus} rule removes the outline. Reads rule by rule: one pattern for a long style sheet could backtrack very slowly. */
    private static boolean removesOutline(String css) {
        if (!css.contains(":focus") || css.contains(":focus-visible") || css.contains("box-shadow")) {
            return false;
        }
        for (String rule : css.split("}")) {
            int brace = rule.lastIndexOf('{');
            if (brace > 0 && rule.substring(0, brace).contains(":focus") && OUTLINE.matcher(rule.substring(brace)).find()) {
                return true;
            }
        }
        return false;
    }
}
