package se.kommun.uppdrag.browser;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What a reader may have chosen in the browser or the operating system, as style sheets see it. */
public enum MediaFeature {
    LIGHT("prefers-color-scheme", "light"), DARK("prefers-color-scheme", "dark"), FORCED_COLORS("forced-colors", "active"),
    REDUCED_MOTION("prefers-reduced-motion", "reduce"), MORE_CONTRAST("prefers-contrast", "more"), PRINT("", "");

    private final String feature;
    private final String value;

    MediaFeature(String feature, String value) {
        this.feature = feature;
        this.value = value;
    }

    /** Parameters of {@code Emulation.setEmulatedMedia}: exactly these choices, and a light scheme where they say no other. */
    static Map<String, Object> emulating(MediaFeature... choices) {
        Stream<MediaFeature> features = Stream.concat(Stream.of(LIGHT), Stream.of(choices).filter(choice -> choice != PRINT));
        return Map.of("media", List.of(choices).contains(PRINT) ? "print" : "",
                "features", features.map(choice -> Map.of("name", choice.feature, "value", choice.value)).toList());
    }
}
