package se.kommun.uppdrag.build;

import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Consumer;
import se.kommun.uppdrag.report.Problem;

/** Passes problems on and records which files have an error, so that no second error is reported for them. Thread-safe. */
final class ErrorTracker implements Consumer<Problem> {

    private final Queue<String> broken = new ConcurrentLinkedQueue<>();
    private final Consumer<Problem> problems;

    ErrorTracker(Consumer<Problem> problems) {
        this.problems = problems;
    }

    @Override
    public void accept(Problem problem) {
        if (problem.isError()) {
            broken.add(problem.location().file());
        }
        problems.accept(problem);
    }

    /** The files that have an error so far. */
    Set<String> broken() {
        return Set.copyOf(broken);
    }
}
