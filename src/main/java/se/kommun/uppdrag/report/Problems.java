package se.kommun.uppdrag.report;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A run's problems, brought in order. */
public final class Problems {

    private Problems() {}

    /** Sorted; a fault of one source line that shows on many pages is told once, with the number of the other pages. */
    public static List<Problem> merge(Collection<Problem> problems) {
        Map<String, List<Problem>> alike = new LinkedHashMap<>();
        problems.stream().sorted().forEach(problem ->
                alike.computeIfAbsent(same(problem), any -> new ArrayList<>()).add(problem));
        return alike.values().stream().map(Problems::one).toList();
    }

    private static String same(Problem problem) {
        return problem.place() + "\n" + problem.severity() + "\n" + problem.rule() + "\n" + problem.message();
    }

    private static Problem one(List<Problem> alike) {
        Problem first = alike.get(0);
        long others = alike.stream().map(problem -> problem.location().file()).distinct().count() - 1;
        if (others == 0) {
            return first;
        }
        String message = first.message() + " (Också på " + others + (others == 1 ? " sida till.)" : " sidor till.)");
        return new Problem(first.rule(), first.severity(), first.location(), first.source(), message, first.fix(),
                first.wcag(), first.act());
    }
}
