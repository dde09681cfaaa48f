package se.kommun.uppdrag.check.rules;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import se.kommun.uppdrag.check.accessibility.Visibility;
import se.kommun.uppdrag.check.css.CssParser;
import se.kommun.uppdrag.check.css.CssRule;

/** Requires that style elements do not turn the page back when the reader turns the screen (WCAG 1.3.4). */
final class OrientationRules {

    private static final Pattern ORIENTATION = Pattern.compile("\\(\\s*+orientation\\s*+:\\s*+(portrait|landscape)\\s*+\\)");
    /** Nothing but the orientation and a medium that every screen is. */
    private static final Pattern ONLY_ORIENTATION = Pattern.compile("@media\\s++(?:(?:only\\s++)?+(?:all|screen)\\s++and\\s++)?+" + ORIENTATION);
    private static final Pattern ALWAYS = Pattern.compile("@media\\s++(?:all|screen)|@layer.*+|@supports.*+");

    static final List<Rule> RULES = List.of(Rule.of("orientation-locked", OrientationRules::check));

    private OrientationRules() {}

    private static void check(HtmlPage page, Findings findings) {
        PageRotations rotations = new PageRotations();
        Element last = null;
        boolean certain = page.accessibility().styles().areComplete();
        for (Element style : page.all("style")) {
            if (!style.data().contains("rotate") && !style.data().contains("transform")) {
                continue;
            }
            for (CssRule rule : CssParser.parse(style.data())) {
                String orientation = orientation(rule.conditions());
                if (orientation != null && rotations.add(rule, orientation) && !orientation.isEmpty()) {
                    last = style;
                    certain &= rule.conditions().stream().allMatch(each -> ONLY_ORIENTATION.matcher(each).matches() || ALWAYS.matcher(each).matches());
                }
            }
        }
        if (last != null && Math.abs(Math.abs(rotations.turn() % 180) - 90) < 1 && page.accessibility().rendered(page.document().body()) == Visibility.VISIBLE) {
            findings.errorOrReview(certain, last, "found");
        }
    }

    /** The orientation in which rules with these conditions apply; empty if in both; null if the conditions are others. */
    private static @Nullable String orientation(List<String> conditions) {
        String found = "";
        for (String condition : conditions) {
            Matcher orientation = ORIENTATION.matcher(condition);
            if (condition.startsWith("@media") && orientation.find()) {
                found = orientation.group(1);
            } else if (!ALWAYS.matcher(condition).matches()) {
                return null;
            }
        }
        return found;
    }
}
