package se.kommun.uppdrag.check.protocol;

import java.util.List;
import java.util.Optional;
import se.kommun.uppdrag.check.rules.ContentKind;
import se.kommun.uppdrag.check.rules.Inventory;
import se.kommun.uppdrag.report.Problem;
import se.kommun.uppdrag.report.Severity;

/**
 * What the program knows of a requirement.
 *
 * @param decided what it has decided: failed or not applicable, never fulfilled; empty if a person has to review it
 * @param errors the findings that decided it
 * @param reviews the findings that a person has to look at
 */
record Assessment(Requirement requirement, Optional<ReviewResult> decided, List<Problem> errors, List<Problem> reviews) {

    /** @param allRead whether every page was read in full */
    static Assessment of(Requirement requirement, List<Problem> problems, Inventory inventory, boolean allRead) {
        List<Problem> own = problems.stream().filter(problem -> requirement.isOf(problem.chapter(), problem.wcag())).toList();
        List<Problem> errors = own.stream().filter(Problem::isError).toList();
        List<Problem> reviews = own.stream().filter(problem -> problem.severity() == Severity.REVIEW).toList();
        Optional<ReviewResult> decided = !errors.isEmpty() ? Optional.of(ReviewResult.FAILED)
                : reviews.isEmpty() && allRead && lacksAll(requirement.needs(), inventory) ? Optional.of(ReviewResult.NOT_APPLICABLE) : Optional.empty();
        return new Assessment(requirement, decided, errors, reviews);
    }

    private static boolean lacksAll(List<ContentKind> needs, Inventory inventory) {
        return !needs.isEmpty() && inventory.count(ContentKind.UNREAD) == 0 && hasNone(needs, inventory);
    }

    static boolean hasNone(List<ContentKind> kinds, Inventory inventory) {
        return kinds.stream().allMatch(kind -> inventory.count(kind) == 0);
    }
}
