package se.kommun.uppdrag.check.browser;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.kommun.uppdrag.files.Resources;
import se.kommun.uppdrag.report.Severity;

/**
 * A rule of axe-core's in our terms, from {@code axe-rules.properties}.
 *
 * @param id axe-core's id
 * @param severity how grave a violation is
 * @param rules ids of our rules: the first is the one that reports it, any of them on the same element says the same
 */
record AxeRule(String id, Severity severity, List<String> rules) {

    private static final Map<String, AxeRule> ALL = read();

    private static Map<String, AxeRule> read() {
        Properties lines = Resources.properties(AxeRule.class, "axe-rules.properties");
        return lines.stringPropertyNames().stream().map(id -> parse(id, lines.getProperty(id)))
                .collect(Collectors.toUnmodifiableMap(AxeRule::id, Function.identity()));
    }

    /** @param line such as {@code error; field-name-missing, placeholder-as-label} */
    private static AxeRule parse(String id, String line) {
        String[] parts = line.split(";");
        return new AxeRule(id, Severity.valueOf(parts[0].strip().toUpperCase(Locale.ROOT)), Arrays.stream(parts[1].split(",")).map(String::strip).toList());
    }

    /** The rule with the id; null if axe-core is not asked for it. */
    static @Nullable AxeRule of(String id) {
        return ALL.get(id);
    }

    /** All rules that axe-core is asked for. */
    static List<AxeRule> all() {
        return ALL.values().stream().sorted((one, other) -> one.id().compareTo(other.id())).toList();
    }

    /** The id of our rule that reports it. */
    String rule() {
        return rules.get(0);
    }
}
