package se.kommun.uppdrag.check.rules;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
    private static final Pattern PAGE = Pattern.compile("(?:html|:root|body|html\\s*+>?\\s*+body)");
    /** The turned elements that carry the whole page. */
    private static final String BODY = "body";

    static final List<Rule> RULES = List.of(Rule.of("orientation-locked", OrientationRules::check));

    /** The rotations of the page in one orientation, in degrees by element and property; the last declaration counts. */
    private static final class Rotations {

        private final Map<String, Double> byProperty = new HashMap<>();

        double sum() {
            return byProperty.values().stream().mapToDouble(Double::doubleValue).sum();
        }
    }

    private OrientationRules() {}

    private static void check(HtmlPage page, Findings findings) {
        Map<String, Rotations> rotations = Map.of("portrait", new Rotations(), "landscape", new Rotations());
        Element last = null;
        boolean certain = page.accessibility().styles().areComplete();
        for (Element style : page.all("style")) {
            if (!style.data().contains("rotate") && !style.data().contains("transform")) {
                continue;
            }
            for (CssRule rule : CssParser.parse(style.data())) {
                String orientation = orientation(rule.conditions());
                if (orientation != null && rotate(rule, orientation, rotations) && !orientation.isEmpty()) {
                    last = style;
                    certain &= rule.conditions().stream().allMatch(each -> ONLY_ORIENTATION.matcher(each).matches() || ALWAYS.matcher(each).matches());
                }
            }
        }
        double turn = rotations.get("landscape").sum() - rotations.get("portrait").sum();
        if (last != null && Math.abs(Math.abs(turn % 180) - 90) < 1 && page.accessibility().rendered(page.document().body()) == Visibility.VISIBLE) {
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

    /** Notes how the rule rotates the page, and returns whether it does so. */
    private static boolean rotate(CssRule rule, String orientation, Map<String, Rotations> rotations) {
        boolean found = false;
        for (String selector : rule.selectors()) {
            if (!PAGE.matcher(selector).matches()) {
                continue;
            }
            String element = selector.endsWith(BODY) ? BODY : "html";
            for (CssRule.Declaration declaration : rule.declarations()) {
                Double angle = Rotation.degrees(declaration.property(), declaration.value());
                if (angle != null) {
                    found = true;
                    rotations.forEach((each, into) -> {
                        if (orientation.isEmpty() || each.equals(orientation)) {
                            into.byProperty.put(element + declaration.property(), angle);
                        }
                    });
                }
            }
        }
        return found;
    }
}
