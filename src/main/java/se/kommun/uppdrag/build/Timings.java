package se.kommun.uppdrag.build;

import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.atomic.LongAdder;
import org.jspecify.annotations.Nullable;

/**
 * The time that each step of a build has taken. Several threads render pages at once, and their times are added, so that the sum may
 * exceed the elapsed time. Thread-safe.
 */
public final class Timings {

    /** The steps of a build, in order. */
    public enum Step {
        /** List and read sources, settings and templates; validate front matter; assign addresses. */
        READ("läsa"),
        /** Render Markdown to HTML. */
        PARSE("tolka"),
        /** Run the templates. */
        RENDER("fylla mallar"),
        /** Write pages and the files beside them, or link those of the last build. */
        WRITE("skriva"),
        /** Run the rules for single pages and for the whole site. */
        CHECK("granska"),
        /** Replace the published folder by the new one. */
        PUBLISH("publicera");

        private final String word;

        Step(String word) {
            this.word = word;
        }

        /** The Swedish name of the step. */
        public String word() {
            return word;
        }
    }

    /** Work that may throw one kind of exception. */
    public interface Work<T extends @Nullable Object, E extends Exception> {
        T run() throws E;
    }

    /** Work without a result. */
    public interface Action<E extends Exception> {
        void run() throws E;
    }

    private final Map<Step, LongAdder> nanos = new EnumMap<>(Step.class);

    public Timings() {
        for (Step step : Step.values()) {
            nanos.put(step, new LongAdder());
        }
    }

    /** Runs the work and adds its time to the step. */
    public <T extends @Nullable Object, E extends Exception> T of(Step step, Work<T, E> work) throws E {
        long start = System.nanoTime();
        try {
            return work.run();
        } finally {
            nanos.get(step).add(System.nanoTime() - start);
        }
    }

    /** As {@link #of}, for work without a result. */
    public <E extends Exception> void run(Step step, Action<E> work) throws E {
        of(step, () -> {
            work.run();
            return null;
        });
    }

    /** The time of a step in milliseconds, rounded. */
    public long milliseconds(Step step) {
        return Math.round(nanos.get(step).sum() / 1e6);
    }
}
