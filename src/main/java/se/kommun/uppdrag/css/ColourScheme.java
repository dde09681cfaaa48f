package se.kommun.uppdrag.css;

import java.util.Arrays;
import java.util.regex.Pattern;
import se.kommun.uppdrag.check.css.CssParser;
import se.kommun.uppdrag.check.css.CssRule;

/** The light and the dark scheme of the site. The reader's device chooses between them. */
enum ColourScheme {
    LIGHT("ljusa"),
    DARK("mörka");

    private static final Pattern NOT_ON_SCREEN = Pattern.compile("\\b(?:print|speech)\\b|forced-colors\\s*:\\s*active");

    private final String swedish;

    ColourScheme(String swedish) {
        this.swedish = swedish;
    }

    /** The name in the Swedish phrase "det ljusa utseendet". */
    String swedish() {
        return swedish;
    }

    /** Whether a rule can apply on a screen in this scheme. Conditions on anything but the medium and the scheme are assumed to hold. */
    boolean isIn(CssRule rule) {
        return rule.conditions().stream().allMatch(condition -> condition.startsWith("@media")
                ? Arrays.stream(condition.split(",")).anyMatch(this::matches) : CssParser.isConditional(condition));
    }

    private boolean matches(String mediaQuery) {
        String excluded = "prefers-color-scheme:" + (this == LIGHT ? "dark" : "light");
        return (!NOT_ON_SCREEN.matcher(mediaQuery).find() || mediaQuery.contains("not print")) && !mediaQuery.replaceAll("\\s", "").contains(excluded);
    }
}
