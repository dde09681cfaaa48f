package se.kommun.uppdrag.report;

import java.lang.module.ModuleDescriptor.Version;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * A success criterion of WCAG 2.1 or 2.2, from {@code criteria.properties}.
 *
 * @param number such as {@code 1.1.1}
 * @param level A, AA or AAA
 * @param id the id at W3C, such as {@code non-text-content}
 * @param standards the versions of EN 301 549 that have it as a clause; empty for level AAA
 */
public record SuccessCriterion(String number, String level, String id, List<EuropeanStandard> standards) {

    /** Holder for lazy initialization. */
    private static final class Table {
        private static final Map<String, SuccessCriterion> BY_NUMBER = read();
    }

    /** The criterion with the number; empty if neither WCAG 2.1 nor 2.2 has it. */
    public static Optional<SuccessCriterion> of(String number) {
        return Optional.ofNullable(Table.BY_NUMBER.get(number));
    }

    /** All criteria, in the order of their numbers. */
    public static List<SuccessCriterion> all() {
        return Table.BY_NUMBER.values().stream().sorted(Comparator.comparing(each -> Version.parse(each.number()))).toList();
    }

    /** The clauses of EN 301 549 for criteria, in any of the versions. */
    static List<String> clauses(StandardChapter chapter, Collection<String> numbers) {
        return !chapter.ownClause().isEmpty() ? chapter.ownClause() : numbers.stream().filter(number -> chapter.has(number) && of(number).filter(each -> !each.standards().isEmpty()).isPresent())
                .map(chapter::clause).toList();
    }

    /** The explanation of the criterion by W3C, "Understanding WCAG 2.2". */
    public String address() {
        return "https://www.w3.org/WAI/WCAG22/Understanding/" + id + ".html";
    }

    private static Map<String, SuccessCriterion> read() {
        return ResourceProperties.read(SuccessCriterion.class, "criteria.properties").entrySet().stream()
                .map(line -> parse(line.getKey(), line.getValue().split(";\\s*")))
                .collect(Collectors.toUnmodifiableMap(SuccessCriterion::number, Function.identity()));
    }

    private static SuccessCriterion parse(String number, String... parts) {
        List<String> versions = parts.length < 3 ? List.of() : List.of(parts[2].split(",\\s*"));
        return new SuccessCriterion(number, parts[0], parts[1],
                Arrays.stream(EuropeanStandard.values()).filter(standard -> versions.contains(standard.version())).toList());
    }
}
