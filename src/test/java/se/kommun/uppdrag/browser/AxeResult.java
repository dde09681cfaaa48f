package se.kommun.uppdrag.browser;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What axe-core found in a page.
 *
 * @param violations what is wrong
 * @param incompletes what axe-core cannot decide: each must be explained by the test that accepts it
 */
public record AxeResult(String url, List<Finding> violations, List<Finding> incompletes) {

    /**
     * One rule and one element that it is about.
     *
     * @param impact minor, moderate, serious or critical
     * @param html the element's start, to know it by
     * @param summary what would mend it
     */
    public record Finding(String rule, String impact, String selector, String html, String help, String summary) {

        @Override
        public String toString() {
            return "[" + rule + ", " + impact + "] " + help + "\n    " + selector + "\n    " + html
                    + "\n    " + summary.replace("\n", "\n    ");
        }
    }

    public AxeResult {
        violations = List.copyOf(violations);
        incompletes = List.copyOf(incompletes);
    }

    /** The ids of the violated rules. */
    public Set<String> violatedRules() {
        return violations.stream().map(Finding::rule).collect(Collectors.toUnmodifiableSet());
    }

    /** The same without the undecided findings that a person has looked at. */
    public AxeResult accepting(Predicate<Finding> explained) {
        return new AxeResult(url, violations, incompletes.stream().filter(explained.negate()).toList());
    }

    /** @throws AssertionError that lists every finding, when there is one */
    public void assertClean() {
        if (!violations.isEmpty() || !incompletes.isEmpty()) {
            throw new AssertionError(toString());
        }
    }

    @Override
    public String toString() {
        return "axe-core on " + url + ": " + violations.size() + " violations, " + incompletes.size() + " undecided"
                + Stream.concat(violations.stream().map(finding -> "\n  " + finding),
                        incompletes.stream().map(finding -> "\n  undecided " + finding)).collect(Collectors.joining());
    }
}
