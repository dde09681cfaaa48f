package se.kommun.uppdrag.check.rules;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import se.kommun.uppdrag.check.css.CssRule;

/** How style rules rotate the page in each orientation of the screen. */
final class PageRotations {

    private static final Pattern PAGE = Pattern.compile("(?:html|:root|body|html\\s*+>?\\s*+body)");
    /** The turned elements that carry the whole page. */
    private static final String BODY = "body";

    /** In degrees, by element and property; the last declaration counts. */
    private final Map<String, Double> portrait = new HashMap<>();
    private final Map<String, Double> landscape = new HashMap<>();

    /**
     * Adds a style rule, and returns whether it rotates the page.
     *
     * @param orientation in which the rule applies; empty for both
     */
    boolean add(CssRule rule, String orientation) {
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
                    put(element + declaration.property(), angle, orientation);
                }
            }
        }
        return found;
    }

    private void put(String key, double angle, String orientation) {
        if (!orientation.equals("landscape")) {
            portrait.put(key, angle);
        }
        if (!orientation.equals("portrait")) {
            landscape.put(key, angle);
        }
    }

    /** How much further the page is rotated in landscape than in portrait, in degrees. */
    double turn() {
        return sum(landscape) - sum(portrait);
    }

    private static double sum(Map<String, Double> rotations) {
        return rotations.values().stream().mapToDouble(Double::doubleValue).sum();
    }
}
