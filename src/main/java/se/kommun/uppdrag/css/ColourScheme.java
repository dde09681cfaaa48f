package se.kommun.uppdrag.css;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

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

    /** The schemes of {@code outer} in which a media query list can match. Conditions on widths are assumed to match. */
    static Set<ColourScheme> matching(String mediaQueries, Set<ColourScheme> outer) {
        Set<ColourScheme> matching = EnumSet.noneOf(ColourScheme.class);
        for (String query : mediaQueries.toLowerCase(Locale.ROOT).split(",")) {
            if (!NOT_ON_SCREEN.matcher(query).find() || query.contains("not print")) {
                Arrays.stream(values()).filter(scheme -> outer.contains(scheme) && scheme.matches(query)).forEach(matching::add);
            }
        }
        return matching;
    }

    private boolean matches(String query) {
        String chosen = query.replaceAll("\\s", "");
        String excluded = this == LIGHT ? "dark" : "light";
        return !chosen.contains("prefers-color-scheme:" + excluded);
    }
}
