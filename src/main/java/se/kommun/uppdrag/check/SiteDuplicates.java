package se.kommun.uppdrag.check;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import se.kommun.uppdrag.report.Problem;

/** The same defect of a page as a rule for one page suspects it, and as a rule that has seen other pages knows it. */
public final class SiteDuplicates {

    /** Rules for one page, each with the rule for the site that says the same of the page. */
    private static final Map<String, String> SAME = Map.of("skip-link", "bypass-missing");

    private SiteDuplicates() {}

    /** The problems in the same order, each defect once. */
    public static List<Problem> remove(Collection<Problem> problems) {
        Set<String> known = problems.stream().filter(problem -> SAME.containsValue(problem.rule())).map(problem -> key(problem.rule(), problem))
                .collect(Collectors.toSet());
        return problems.stream().filter(problem -> !known.contains(key(SAME.get(problem.rule()), problem))).toList();
    }

    private static String key(String rule, Problem problem) {
        return rule + ' ' + problem.location().file();
    }
}
