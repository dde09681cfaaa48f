package se.kommun.uppdrag.css;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** The two looks of the site, between which the reader's device chooses. */
enum ColourScheme {
    LIGHT("ljusa"),
    DARK("mörka");

    private static final Pattern NOT_ON_SCREEN = Pattern.compile("\\b(?:print|speech)\\b|forced-colors\\s*:\\s*active");

    private final String swedish;

    ColourScheme(String swedish) {
        this.swedish = swedish;
    }

    /** As in "det ljusa utseendet". */
    String swedish() {
        return swedish;
    }

    /** Those of {@code outer} in which a media query list can hold. Whatever it says of widths is taken to hold. */
    static Set<ColourScheme> matching(String mediaQueries, Set<ColourScheme> outer) {
        Set<ColourScheme> matching = EnumSet.noneOf(ColourScheme.class);
        for (String query : mediaQueries.toLowerCase(Locale.ROOT).split(",")) {
            if (!NOT_ON_SCREEN.matcher(query).find() || query.contains("not print")) {
                Arrays.stream(values()).filter(scheme -> outer.contains(scheme) && scheme.isIn(query)).forEach(matching::add);
            }
        }
        return matching;
    }

    private boolean isIn(String query) {
        String chosen = query.replaceAll("\\s", "");
        String excluded = this == LIGHT ? "dark" : "light";
        return !chosen.contains("prefers-color-scheme:" + excluded);
    }
}
