package se.kommun.uppdrag.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a report tells of a rule itself, in the language of the report.
 *
 * @param title the requirement, as a short sentence
 * @param help why it matters
 * @param fix how to fix it
 * @param severity the highest severity that the rule reports
 * @param chapter the chapter of EN 301 549 that it belongs to
 * @param wcag WCAG 2.2 success criteria
 * @param act ids of the W3C ACT rules that it implements
 */
public record RuleDescription(String title, String help, String fix, Severity severity, StandardChapter chapter, List<String> wcag, List<String> act) {

    public RuleDescription {
        wcag = List.copyOf(wcag);
        act = List.copyOf(act);
    }

    /** W3C's page about the ACT rule, or about the criterion; null if the rule has neither. */
    @Nullable String address() {
        if (!act.isEmpty()) {
            return "https://www.w3.org/WAI/standards-guidelines/act/rules/" + act.get(0) + "/";
        }
        return wcag.stream().map(SuccessCriterion::of).flatMap(Optional::stream).map(SuccessCriterion::address).findFirst().orElse(null);
    }

    /** Words to filter by: the standards and what the law says. */
    List<String> tags() {
        List<String> tags = new ArrayList<>(wcag.isEmpty() && chapter.ownClause().isEmpty() ? List.of() : List.of("accessibility"));
        wcag.forEach(criterion -> tags.add("WCAG " + criterion));
        SuccessCriterion.clauses(chapter, wcag).forEach(clause -> tags.add("EN 301 549 " + clause));
        act.forEach(id -> tags.add("ACT " + id));
        tags.add(Obligation.of(severity, chapter, wcag).key());
        return tags;
    }
}
