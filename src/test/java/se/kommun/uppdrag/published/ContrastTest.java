package se.kommun.uppdrag.published;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The colours of the style sheet that meet on a page can be told apart, in both schemes. */
class ContrastTest {

    private static final String CSS = css();
    private static final String GROUNDS = "paper sand sun rose sky leaf";

    /** Colours that no text and no edge of a control is drawn with: lines that only divide, the mark, the pictures. */
    private static final Pattern DECORATION = Pattern.compile("line|accent|art-.*");

    enum Scheme {LIGHT, DARK}

    /**
     * Colours that meet.
     *
     * @param least the lowest contrast: 7 for text (WCAG 1.4.6), 3 for edges and focus (1.4.11, 2.4.13)
     */
    private record Pair(String colours, String grounds, double least) {}

    private static final List<Pair> PAIRS = List.of(
            new Pair("text soft-text link", GROUNDS, 7),
            new Pair("on-brand", "brand brand-hover", 7),
            new Pair("error", "error-tint paper", 7),
            new Pair("text link", "error-tint", 7),
            new Pair("foot-text", "foot-ground", 7),
            new Pair("edge brand focus", GROUNDS, 3),
            new Pair("error", "error-tint paper", 3),
            new Pair("focus", "error-tint", 3),
            new Pair("foot-text", "foot-ground", 3));

    @ParameterizedTest
    @EnumSource
    void everyPairThatMeets(Scheme scheme) {
        Map<String, int[]> colours = colours(scheme);
        for (Pair pair : PAIRS) {
            for (String colour : pair.colours.split(" ")) {
                for (String ground : pair.grounds.split(" ")) {
                    double contrast = contrast(colours.get(colour), colours.get(ground));
                    assertTrue(contrast >= pair.least, () -> "%s: --%s on --%s is %.2f, least %.1f"
                            .formatted(scheme, colour, ground, contrast, pair.least));
                }
            }
        }
    }

    /** A new token must be put among the pairs above, or be decoration. */
    @ParameterizedTest
    @EnumSource
    void noColourIsForgotten(Scheme scheme) {
        TreeSet<String> left = new TreeSet<>(colours(scheme).keySet());
        PAIRS.forEach(pair -> Stream.of(pair.colours, pair.grounds).forEach(names -> left.removeAll(List.of(names.split(" ")))));
        left.removeIf(name -> DECORATION.matcher(name).matches());
        assertEquals(new TreeSet<>(), left);
        assertEquals(List.of(), Pattern.compile("(?<!-)\\bcolor: var\\(--(line|accent)\\)").matcher(CSS).results().map(MatchResult::group).toList(),
                "text is never drawn with a colour for decoration");
    }

    /** The tokens of the first block; dark ones take the place of those with the same name. */
    private static Map<String, int[]> colours(Scheme scheme) {
        Map<String, int[]> colours = new LinkedHashMap<>(tokens(CSS.substring(CSS.indexOf(":root {"), CSS.indexOf("/* Dark */"))));
        if (scheme == Scheme.DARK) {
            colours.putAll(tokens(CSS.substring(CSS.indexOf("/* Dark */"), CSS.indexOf("/* Ground */"))));
        }
        Map<String, int[]> foot = tokens(CSS.substring(CSS.indexOf("\n.foot {"), CSS.indexOf("\n.foot .wrap")));
        colours.put("foot-text", foot.get("text"));
        return colours;
    }

    private static Map<String, int[]> tokens(String block) {
        return Pattern.compile("--([a-z0-9-]+): #([0-9a-f]{6}|[0-9a-f]{3});").matcher(block).results()
                .collect(Collectors.toMap(match -> match.group(1), match -> channels(match.group(2)), (one, other) -> other, LinkedHashMap::new));
    }

    private static int[] channels(String hex) {
        String six = hex.length() == 6 ? hex : hex.replaceAll("(.)", "$1$1");
        return new int[] {Integer.parseInt(six.substring(0, 2), 16), Integer.parseInt(six.substring(2, 4), 16), Integer.parseInt(six.substring(4), 16)};
    }

    private static double contrast(int[] one, int[] other) {
        double lighter = Math.max(luminance(one), luminance(other));
        double darker = Math.min(luminance(one), luminance(other));
        return (lighter + 0.05) / (darker + 0.05);
    }

    private static double luminance(int[] colour) {
        return 0.2126 * linear(colour[0]) + 0.7152 * linear(colour[1]) + 0.0722 * linear(colour[2]);
    }

    private static double linear(int channel) {
        double value = channel / 255.0;
        return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
    }

    private static String css() {
        try {
            return Files.readString(Path.of("assets/css/site.css"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
