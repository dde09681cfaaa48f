package se.kommun.uppdrag.css;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import se.kommun.uppdrag.check.css.CssRule;
import se.kommun.uppdrag.css.ColourPair.Paint;

/**
 * The colours that the style sheet declares for the whole document. Here a municipality sets its own colours.
 *
 * @param light hexadecimal values in the light scheme, by name without hyphens, such as {@code brand}
 * @param dark the same in the dark scheme
 */
public record SiteColours(Map<String, String> light, Map<String, String> dark) {

    /** The colours of a site without a style sheet: none. */
    public static final SiteColours NONE = new SiteColours(Map.of(), Map.of());

    public SiteColours {
        light = Collections.unmodifiableMap(new TreeMap<>(light)); // in the same order in every run
        dark = Collections.unmodifiableMap(new TreeMap<>(dark));
    }

    static SiteColours of(List<CssRule> rules) {
        return new SiteColours(coloursIn(ColourScheme.LIGHT, rules), coloursIn(ColourScheme.DARK, rules));
    }

    private static Map<String, String> coloursIn(ColourScheme scheme, List<CssRule> rules) {
        CustomProperties properties = new CustomProperties(rules, scheme);
        Map<String, String> colours = new TreeMap<>();
        properties.root().forEach((name, declaration) -> {
            List<Paint> paints = properties.paints(declaration, Map.of());
            if (paints.size() == 1) {
                colours.put(name.substring(2), paints.get(0).colour().hex());
            }
        });
        return colours;
    }
}
