package se.kommun.uppdrag.build;

import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.atomic.LongAdder;
import org.jspecify.annotations.Nullable;

/**
 * How long each named step of a build has taken, in nanoseconds. Several pages are made at once: what is told of their
 * steps is the time of all threads together, and more than the clock shows. Thread-safe.
 */
public final class Timings {

    /** The steps of a build, in their order. */
    public enum Step {
        /** Sources, settings and templates are listed and read, headers held to their schema, addresses given out. */
        READ("läsa"),
        /** Markdown becomes HTML. */
        PARSE("tolka"),
        /** The HTML is put into its template. */
        RENDER("fylla mallar"),
        /** Pages, assets and what stands beside them are written, or taken over from the last build. */
        WRITE("skriva"),
        /** Every page is held to the rules, and all of them together. */
        CHECK("granska"),
        /** The new folder takes the place of the old one. */
        PUBLISH("publicera");

        private final String word;

        Step(String word) {
            this.word = word;
        }

        /** What the step is called, in Swedish. */
        public String word() {
            return word;
        }
    }

    /** Something that may fail. */
    public interface Work<T, E extends Exception> {
        @Nullable T run() throws E;
    }

    private final Map<Step, LongAdder> nanos = new EnumMap<>(Step.class);

    public Timings() {
        for (Step step : Step.values()) {
            nanos.put(step, new LongAdder());
        }
    }

    /** Does the work, and counts its time to the step. */
    public <T, E extends Exception> @Nullable T of(Step step, Work<T, E> work) throws E {
        long start = System.nanoTime();
        try {
            return work.run();
        } finally {
            add(step, System.nanoTime() - start);
        }
    }

    /** @param spent in nanoseconds, for work whose failures are of several kinds, which {@link #of} cannot pass on */
    public void add(Step step, long spent) {
        nanos.get(step).add(spent);
    }

    /** Milliseconds, rounded. */
    public long milliseconds(Step step) {
        return Math.round(nanos.get(step).sum() / 1e6);
    }
}
