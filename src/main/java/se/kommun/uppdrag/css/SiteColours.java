package se.kommun.uppdrag.css;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The colours that the style sheet declares for the whole document, which is where a municipality makes the site its own.
 *
 * @param light by name without hyphens, such as {@code brand}; in hexadecimal
 * @param dark as they are in the dark scheme
 */
public record SiteColours(Map<String, String> light, Map<String, String> dark) {

    /** Of a site without a style sheet. */
    public static final SiteColours NONE = new SiteColours(Map.of(), Map.of());

    public SiteColours {
        light = Collections.unmodifiableMap(new TreeMap<>(light)); // in the same order in every run
        dark = Collections.unmodifiableMap(new TreeMap<>(dark));
    }

    static SiteColours of(List<CssRule> rules) {
        return new SiteColours(in(ColourScheme.LIGHT, rules), in(ColourScheme.DARK, rules));
    }

    private static Map<String, String> in(ColourScheme scheme, List<CssRule> rules) {
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
