package se.kommun.uppdrag.receive;

import java.time.Duration;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Limits how much is accepted in ten minutes, in all and from one reader. Addresses are kept in memory alone, and of at most
 * {@link #MOST_CLIENTS} readers. Thread-safe.
 */
final class RateLimiter {

    static final Duration WINDOW = Duration.ofMinutes(10);
    /** Enough for a person who mends the form again and again, and for a library with one address for all. */
    static final int MOST_OF_ONE = 30;
    /** The disk fills no faster than this, however many addresses a flood comes from. */
    static final int MOST_OF_ALL = 300;
    static final int MOST_CLIENTS = 10_000;

    private static final class Count {
        private final long start;
        private int requests;

        private Count(long start) {
            this.start = start;
        }
    }

    private final InstantSource clock;
    private Count all;
    private final Map<String, Count> byClient = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Count> eldest) {
            return size() > MOST_CLIENTS;
        }
    };

    RateLimiter(InstantSource clock) {
        this.clock = clock;
        this.all = new Count(clock.millis());
    }

    /**
     * Counts a request, and tells whether it is within the limits. One that isn't doesn't count for the limit of all: a single
     * reader can't shut the others out.
     *
     * @param client the reader's address, or null if it isn't known
     */
    synchronized boolean accepts(@Nullable String client) {
        long now = clock.millis();
        if (client != null && !count(byClient.compute(client, (any, count) -> current(count, now)), MOST_OF_ONE)) {
            return false;
        }
        all = current(all, now);
        return count(all, MOST_OF_ALL);
    }

    private static Count current(Count count, long now) {
        return count == null || now - count.start >= WINDOW.toMillis() || now < count.start ? new Count(now) : count;
    }

    private static boolean count(Count count, int most) {
        if (count.requests >= most) {
            return false;
        }
        count.requests++;
        return true;
    }

    /** How many readers are remembered. */
    synchronized int clients() {
        return byClient.size();
    }
}
