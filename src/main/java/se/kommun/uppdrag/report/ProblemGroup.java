package se.kommun.uppdrag.report;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The findings of one rule with the same message and remedy. Immutable.
 *
 * @param problems sorted by place; at least one
 */
public record ProblemGroup(List<Problem> problems) {

    public ProblemGroup {
        problems = List.copyOf(problems);
    }

    /** The groups of the problems, in order of their first problem. */
    public static List<ProblemGroup> of(Collection<Problem> problems) {
        Map<Kind, List<Problem>> groups = new LinkedHashMap<>();
        problems.stream().sorted().forEach(problem -> groups.computeIfAbsent(Kind.of(problem), absent -> new ArrayList<>()).add(problem));
        return groups.values().stream().map(ProblemGroup::new).toList();
    }

    /** Each problem with the number of findings that have its rule and message. */
    public static List<Problem> counted(List<Problem> problems) {
        Map<Kind, Integer> counts = problems.stream().collect(Collectors.toMap(Kind::of, Problem::count, Integer::sum));
        return problems.stream().map(problem -> problem.withCount(counts.get(Kind.of(problem)))).toList();
    }

    /** The first problem of each of the worst groups, worst first. */
    public static List<Problem> worst(Collection<Problem> problems, int max) {
        return ProblemBlocks.of(of(problems)).stream().flatMap(List::stream).map(ProblemGroup::first).limit(max).toList();
    }

    /** What the findings of a group have in common. */
    private record Kind(Severity severity, String rule, String message, String fix) {

        static Kind of(Problem problem) {
            return new Kind(problem.severity(), problem.rule(), problem.message(), problem.fix());
        }
    }

    public Problem first() {
        return problems.get(0);
    }

    /** The file that all are in; empty if they are in several. */
    String file() {
        return files() == 1 ? first().place().file() : "";
    }

    /** The number of files that they are in. */
    long files() {
        return problems.stream().map(problem -> problem.place().file()).distinct().count();
    }
}
