package se.kommun.uppdrag.cli;

import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import se.kommun.uppdrag.check.rules.Rules;
import se.kommun.uppdrag.report.DidYouMean;
import se.kommun.uppdrag.report.Problem;

/**
 * The rules whose findings are asked for. An error that is no rule's, such as a file that cannot be read, always passes: what was not checked
 * must never look right.
 *
 * @param only ids of the rules that are asked for; empty for all
 * @param skip ids of rules that are left out
 */
record RuleFilter(Set<String> only, Set<String> skip) {

    /** Reports each id that no rule has. */
    void validate(Consumer<String> faults) {
        Set<String> known = Rules.infos().keySet();
        Stream.of(only, skip).flatMap(Set::stream).filter(id -> !known.contains(id)).forEach(id ->
                faults.accept("Det finns ingen regel som heter \"" + id + "\"."
                        + DidYouMean.nearest(id, known).map(near -> " Menade du " + near + "?").orElse("")));
    }

    boolean passes(Problem problem) {
        if (!Rules.infos().containsKey(problem.rule())) {
            return only.isEmpty() || problem.isError();
        }
        return (only.isEmpty() || only.contains(problem.rule())) && !skip.contains(problem.rule());
    }
}
