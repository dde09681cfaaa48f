package se.kommun.uppdrag.receive;

import com.sun.net.httpserver.Headers;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
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

    private static final Pattern IPV4 = Pattern.compile("\\d{1,3}(?:\\.\\d{1,3}){3}");
    private static final Pattern IPV6 = Pattern.compile("(?=.*:)[0-9a-fA-F:.]{2,45}");
    private static final int NETWORK_BYTES = 8;

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
     * @param client the result of {@link #client}
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

    /**
     * The client's IPv4 address or IPv6 /64 network, since one client usually has a whole network. Null if it is unknown. The receiver listens
     * on loopback only, so that all connections come from the web server in front of it. Only the last address in {@code X-Forwarded-For} is
     * set by the web server; clients can forge the others.
     */
    static @Nullable String client(Headers headers) {
        List<String> forwarded = headers.getOrDefault("X-Forwarded-For", List.of());
        if (forwarded.isEmpty()) {
            return null;
        }
        String all = forwarded.get(forwarded.size() - 1);
        String last = all.substring(all.lastIndexOf(',') + 1).strip();
        return IPV4.matcher(last).matches() ? last : IPV6.matcher(last).matches() ? network(last) : null;
    }

    /** Makes no DNS query, since a text with a colon is not a host name. */
    private static @Nullable String network(String address) {
        try {
            byte[] bytes = InetAddress.getByName(address).getAddress();
            return HexFormat.of().formatHex(bytes.length > NETWORK_BYTES ? Arrays.copyOf(bytes, NETWORK_BYTES) : bytes);
        } catch (UnknownHostException none) {
            return null;
        }
    }

    /** The number of clients in memory. */
    synchronized int clients() {
        return byClient.size();
    }
}
