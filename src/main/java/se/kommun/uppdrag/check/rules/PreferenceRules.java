package se.kommun.uppdrag.check.rules;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Asks whether styles override the settings of the user (clause 9.7 of EN 301 549 V4.1.1): own colours, text size, pointer and text cursor. A person decides,
 * because it is allowed where it is essential.
 */
final class PreferenceRules {

    private static final Pattern ROOT = Pattern.compile("(?i)(?:html|:root|body|html\\s*+>?\\s*+body)");
    private static final Pattern FIXED = Pattern.compile("(?i)[0-9.]++(?:px|pt|cm|mm|in|pc|q)");
    private static final Pattern ENDLESS = Pattern.compile("(?i)(?<!\\S)infinite(?!\\S)");
    private static final String REDUCED_MOTION = "prefers-reduced-motion";

    static final List<Rule> RULES = List.of(
            PreferenceOverrideRule.RULE,
            Rule.each("preference-text-size", page -> page.all("style"), (page, style, findings) -> ScreenStyles.of(page, style)
                    .filter(rule -> rule.selectors().stream().anyMatch(selector -> ROOT.matcher(selector).matches()))
                    .flatMap(rule -> rule.declarations().stream()).filter(each -> each.property().equals("font-size") && FIXED.matcher(each.value()).matches())
                    .findFirst().ifPresent(fixed -> findings.warning(style, "found", Snippets.of(fixed.value())))),
            Rule.of("preference-motion", PreferenceRules::motion));

    private PreferenceRules() {}

    /** Advises on endless animations on a page none of whose styles asks whether the reader wants less motion. */
    private static void motion(HtmlPage page, Findings findings) {
        if (page.accessibility().styles().areComplete() && page.all("style").stream().noneMatch(style -> style.data().contains(REDUCED_MOTION))) {
            page.all("style").stream().filter(style -> ScreenStyles.of(page, style).flatMap(rule -> rule.declarations().stream())
                    .anyMatch(each -> each.property().matches("(?:-webkit-)?animation(?:-iteration-count)?") && ENDLESS.matcher(each.value()).find()))
                    .findFirst().ifPresent(style -> findings.warning(style, "found"));
        }
    }
}
