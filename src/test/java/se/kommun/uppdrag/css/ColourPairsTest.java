package se.kommun.uppdrag.css;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.kommun.uppdrag.check.css.CssParser;
import se.kommun.uppdrag.check.css.CssRule;

/** Which colours meet is derived from the rules of the style sheet. */
class ColourPairsTest {

    @ParameterizedTest
    @EnumSource
    void ofTheSite(ColourScheme scheme) throws IOException {
        List<CssRule> rules = CssParser.parse(Files.readString(Path.of("assets/css/site.css")));
        assertEquals("""
                EDGE --brand, --edge, --focus on --error-tint --leaf --paper --rose --sand --sky --sun
                EDGE --focus on --foot-ground
                EDGE --on-brand on --brand
                TEXT --error, --link, --soft-text, --text on --error-tint --leaf --paper --rose --sand --sky --sun
                TEXT --link, --text on --foot-ground
                TEXT --on-brand on --brand --brand-hover
                """, described(rules, scheme));
    }

    /** The colours that meet the same backgrounds together. */
    private static String described(List<CssRule> rules, ColourScheme scheme) {
        Map<String, TreeSet<String>> backgrounds = new TreeMap<>();
        ColourPairs.of(rules, new CustomProperties(rules, scheme), scheme).forEach(pair -> backgrounds.computeIfAbsent(
                pair.kind() + " " + pair.top().name() + " " + pair.top().declaration().offset(), any -> new TreeSet<>()).add(pair.background().name()));
        Map<String, TreeSet<String>> tops = new TreeMap<>();
        backgrounds.forEach((top, met) -> tops.computeIfAbsent(top.split(" ")[0] + " %s on " + String.join(" ", met), any -> new TreeSet<>())
                .add(top.split(" ")[1]));
        return tops.entrySet().stream().map(entry -> entry.getKey().formatted(String.join(", ", entry.getValue())) + "\n").sorted()
                .collect(Collectors.joining());
    }
}
