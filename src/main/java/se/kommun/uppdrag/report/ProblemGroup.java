package se.kommun.uppdrag.report;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
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

    /** The key of the block with the groups that stand in several files. */
    private static final String SEVERAL_FILES = "";
    private static final Comparator<ProblemGroup> WORST_FIRST = Comparator.comparing((ProblemGroup group) -> group.first().severity())
            .thenComparing(group -> group.first().obligation()).thenComparing(ProblemGroup::first);
    private static final Comparator<List<ProblemGroup>> BLOCKS_WORST_FIRST = Comparator.comparing((List<ProblemGroup> block) -> block.get(0).first().severity())
            .thenComparing(block -> -block.stream().filter(group -> group.first().isError()).count()).thenComparing(block -> block.get(0).file());

    public ProblemGroup {
        problems = List.copyOf(problems);
    }

    /** The groups of the problems, in order of their first problem. */
    public static List<ProblemGroup> of(Collection<Problem> problems) {
        Map<Kind, List<Problem>> groups = new LinkedHashMap<>();
        problems.stream().sorted().forEach(problem -> groups.computeIfAbsent(Kind.of(problem), absent -> new ArrayList<>()).add(problem));
        return groups.values().stream().map(ProblemGroup::new).toList();
    }

    /**
     * Sorts groups into blocks: one for each file, and one for what stands in several files. The block with the most severe group is first, of
     * equally severe ones that with the most errors; in a block the most severe group is first, of equally severe ones what the law demands.
     */
    static List<List<ProblemGroup>> blocks(Collection<ProblemGroup> groups) {
        Map<String, List<ProblemGroup>> byFile = groups.stream().sorted(WORST_FIRST)
                .collect(Collectors.groupingBy(ProblemGroup::file, LinkedHashMap::new, Collectors.toList()));
        return byFile.values().stream().sorted(BLOCKS_WORST_FIRST).toList();
    }

    /** Each problem with the number of findings that have its rule and message. */
    public static List<Problem> counted(List<Problem> problems) {
        Map<Kind, Integer> counts = problems.stream().collect(Collectors.toMap(Kind::of, Problem::count, Integer::sum));
        return problems.stream().map(problem -> problem.withCount(counts.get(Kind.of(problem)))).toList();
    }

    /** The first problem of each of the worst groups, worst first. */
    public static List<Problem> worst(Collection<Problem> problems, int max) {
        return blocks(of(problems)).stream().flatMap(List::stream).map(ProblemGroup::first).limit(max).toList();
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
        return files() == 1 ? first().place().file() : SEVERAL_FILES;
    }

    /** The number of files that they are in. */
    long files() {
        return problems.stream().map(problem -> problem.place().file()).distinct().count();
    }
}
