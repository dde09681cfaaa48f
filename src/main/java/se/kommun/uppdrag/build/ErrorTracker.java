package se.kommun.uppdrag.build;

import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Consumer;
import se.kommun.uppdrag.report.Problem;

/** Passes problems on and records which files have an error, so that no second error is reported for them. Thread-safe. */
record ErrorTracker(Consumer<Problem> problems, Queue<String> files) implements Consumer<Problem> {

    ErrorTracker(Consumer<Problem> problems) {
        this(problems, new ConcurrentLinkedQueue<>());
    }

    @Override
    public void accept(Problem problem) {
        if (problem.isError()) {
            files.add(problem.location().file());
        }
        problems.accept(problem);
    }

    /** The files that have an error so far. */
    Set<String> broken() {
        return Set.copyOf(files);
    }
}
