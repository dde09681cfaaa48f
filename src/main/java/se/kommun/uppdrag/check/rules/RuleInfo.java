package se.kommun.uppdrag.check.rules;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import se.kommun.uppdrag.files.Resources;
import se.kommun.uppdrag.report.Obligation;
import se.kommun.uppdrag.report.Severity;
import se.kommun.uppdrag.report.StandardChapter;

/**
 * The metadata of a rule, from {@code rules.properties}; {@link RuleTexts} has its texts. The documentation, the reports and
 * the SARIF list of rules are made from it.
 *
 * @param id a stable id in English: lower-case ASCII with hyphens
 * @param severity the highest severity that the rule reports
 * @param wcag WCAG 2.2 success criteria, such as {@code 1.1.1}; empty if it is not an accessibility rule
 * @param act the ids of the W3C ACT rules that it implements
 * @param chapter the part of EN 301 549 that it is about
 */
public record RuleInfo(String id, Severity severity, List<String> wcag, List<String> act, StandardChapter chapter) {

    private static final String FILE = "rules.properties";
    private static final Properties CATALOG = Resources.properties(RuleInfo.class, FILE);

    public RuleInfo {
        wcag = List.copyOf(wcag);
        act = List.copyOf(act);
    }

    /**
     * Reads a line of the catalog, such as {@code error; EN 10; WCAG 1.1.1, 4.1.2; ACT 23a2a8}.
     *
     * @throws IllegalArgumentException if {@code rules.properties} has no such rule
     */
    static RuleInfo of(String id) {
        String line = CATALOG.getProperty(id);
        if (line == null) {
            throw new IllegalArgumentException("no rule " + id + " in " + FILE);
        }
        List<String> parts = Arrays.stream(line.split(";")).map(String::strip).toList();
        return new RuleInfo(id, Severity.valueOf(parts.get(0).toUpperCase(Locale.ROOT)), list(parts, "WCAG "), list(parts, "ACT "),
                list(parts, "EN ").stream().findFirst().map(StandardChapter::of).orElse(StandardChapter.WEB_PAGES));
    }

    /** The ids of all rules in the catalog. */
    static Set<String> ids() {
        return CATALOG.stringPropertyNames();
    }

    private static List<String> list(List<String> parts, String name) {
        return parts.stream().filter(part -> part.startsWith(name))
                .flatMap(part -> Arrays.stream(part.substring(name.length()).split(",\\s*"))).toList();
    }

    /** Whether it is about document files, such as PDF, and not about pages. */
    public boolean isAboutDocuments() {
        return chapter == StandardChapter.DOCUMENTS;
    }

    /** Whether the law demands it, if the outcome is the most severe one. */
    public Obligation obligation() {
        return Obligation.of(severity, chapter, wcag);
    }
}
