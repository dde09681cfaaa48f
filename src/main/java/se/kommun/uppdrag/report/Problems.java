package se.kommun.uppdrag.report;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Sorts and merges the problems of a run. */
public final class Problems {

    private Problems() {}

    /** Sorts the problems. If one source line causes the same problem on several pages, they are merged into one that states the number of the other pages. */
    public static List<Problem> merge(Collection<Problem> problems) {
        Map<String, List<Problem>> groups = new LinkedHashMap<>();
        problems.stream().sorted().forEach(problem ->
                groups.computeIfAbsent(mergeKey(problem), absent -> new ArrayList<>()).add(problem));
        return groups.values().stream().map(Problems::mergeGroup).toList();
    }

    private static String mergeKey(Problem problem) {
        return problem.place() + "\n" + problem.severity() + "\n" + problem.rule() + "\n" + problem.message();
    }

    private static Problem mergeGroup(List<Problem> group) {
        Problem first = group.get(0);
        long others = group.stream().map(problem -> problem.location().file()).distinct().count() - 1;
        if (group.size() == 1) {
            return first;
        }
        String message = first.message() + (others == 0 ? "" : " (Också på " + others + (others == 1 ? " sida till.)" : " sidor till.)"));
        return new Problem(first.rule(), first.severity(), first.location(), first.source(), message, first.fix(),
                first.wcag(), first.act(), first.chapter(), first.selector(), group.stream().mapToInt(Problem::count).sum());
    }
}
