package se.kommun.uppdrag.receive;

import java.time.Duration;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Limits the number of requests in ten minutes, in total and per client. Addresses are held only in memory, and of at most
 * {@link #MAX_CLIENTS} clients. Thread-safe.
 */
final class RateLimiter {

    static final Duration WINDOW = Duration.ofMinutes(10);
    /** The limit per client: enough for a person who corrects a form many times, and for a library where all share one address. */
    static final int MAX_PER_CLIENT = 30;
    /** The limit in total: bounds how fast an attack from many addresses can fill the disk. */
    static final int MAX_TOTAL = 300;
    static final int MAX_CLIENTS = 10_000;

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
            return size() > MAX_CLIENTS;
        }
    };

    RateLimiter(InstantSource clock) {
        this.clock = clock;
        this.all = new Count(clock.millis());
    }

    /**
     * Counts a request, and returns whether it is within the limits. Requests over a client's limit don't count towards the total, so that
     * one client can't block the others.
     *
     * @param client the result of {@link ClientAddress#of}
     */
    synchronized boolean accepts(@Nullable String client) {
        long now = clock.millis();
        if (client != null && !count(byClient.compute(client, (any, count) -> current(count, now)), MAX_PER_CLIENT)) {
            return false;
        }
        all = current(all, now);
        return count(all, MAX_TOTAL);
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

    /** The number of clients in memory. */
    synchronized int clients() {
        return byClient.size();
    }
}
