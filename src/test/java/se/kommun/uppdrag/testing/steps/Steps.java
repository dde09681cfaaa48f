package se.kommun.uppdrag.testing.steps;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.atomic.AtomicLongArray;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Counts the steps of the classes that {@link CountingClassLoader} loads: one for each method entry and jump, and as many as there
 * are characters or elements for calls into the JDK that look at all of them. Deterministic, unlike a clock. The instrumented code
 * calls the static methods, so the counters are static too.
 */
public final class Steps {

    private static final int MOST_METHODS = 20_000;
    private static final AtomicLongArray COUNTS = new AtomicLongArray(MOST_METHODS);
    private static final List<String> METHODS = Collections.synchronizedList(new ArrayList<>());

    private Steps() {}

    /** The number by which a method's steps are counted. */
    static int register(String method) {
        synchronized (METHODS) {
            METHODS.add(method);
            return METHODS.size() - 1;
        }
    }

    /** Called by instrumented code. */
    public static void add(int method) {
        COUNTS.incrementAndGet(method);
    }

    static void add(int method, long steps) {
        COUNTS.addAndGet(method, steps);
    }

    /** Runs the task and returns the steps that it took. */
    public static long count(Runnable task) {
        reset();
        task.run();
        return IntStream.range(0, METHODS.size()).mapToLong(COUNTS::get).sum();
    }

    private static void reset() {
        for (int i = 0; i < METHODS.size(); i++) {
            COUNTS.set(i, 0);
        }
    }

    /** The methods in which the last task took the most steps. */
    public static String hottest() {
        return IntStream.range(0, METHODS.size()).boxed().sorted(Comparator.comparingLong((Integer i) -> -COUNTS.get(i))).limit(4)
                .map(i -> METHODS.get(i) + " " + COUNTS.get(i)).collect(Collectors.joining(", "));
    }
}
