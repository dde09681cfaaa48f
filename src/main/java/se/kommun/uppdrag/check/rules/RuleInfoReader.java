package se.kommun.uppdrag.check.rules;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import se.kommun.uppdrag.files.Resources;
import se.kommun.uppdrag.report.Severity;
import se.kommun.uppdrag.report.StandardChapter;

/** Reads the metadata of the rules from {@code rules.properties}. */
final class RuleInfoReader {

    private static final String FILE = "rules.properties";
    private static final Properties RULES = Resources.properties(RuleInfoReader.class, FILE);

    private RuleInfoReader() {}

    /**
     * Reads the line of a rule, such as {@code error; EN 10; WCAG 1.1.1, 4.1.2; ACT 23a2a8}.
     *
     * @throws IllegalArgumentException if {@code rules.properties} has no such rule
     */
    static RuleInfo read(String id) {
        String line = RULES.getProperty(id);
        if (line == null) {
            throw new IllegalArgumentException("no rule " + id + " in " + FILE);
        }
        List<String> parts = Arrays.stream(line.split(";")).map(String::strip).toList();
        return new RuleInfo(id, Severity.valueOf(parts.get(0).toUpperCase(Locale.ROOT)), list(parts, "WCAG "), list(parts, "ACT "),
                list(parts, "EN ").stream().findFirst().map(StandardChapter::of).orElse(StandardChapter.WEB_PAGES));
    }

    /** The ids of all rules in the file. */
    static Set<String> ids() {
        return RULES.stringPropertyNames();
    }

    private static List<String> list(List<String> parts, String name) {
        return parts.stream().filter(part -> part.startsWith(name))
                .flatMap(part -> Arrays.stream(part.substring(name.length()).split(",\\s*"))).toList();
    }
}
