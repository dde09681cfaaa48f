package se.kommun.uppdrag.config;

import java.net.URI;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Hosts that no real site has: this computer, and the names that are reserved for examples. */
public final class ReservedHosts {

    /** Domain names that RFC 2606 reserves for examples (and {@code example.se}); no real site has one. */
    private static final Pattern EXAMPLE = Pattern.compile("(?:.+\\.)?example\\.(?:com|net|org|se)|(?:.+\\.)?(?:example|test|invalid|localhost)");
    private static final Set<String> LOOPBACK = Set.of("localhost", "[::1]");
    /** RFC 1122, section 3.2.1.3. */
    private static final Pattern LOOPBACK_IPV4 = Pattern.compile("127(?:\\.\\d{1,3}){3}");

    private ReservedHosts() {}

    /** Returns whether the site's URL is still an example or this computer, so that only its makers read it. */
    public static boolean isExample(String baseUrl) {
        String host = URI.create(baseUrl).getHost();
        return isLoopbackHost(host) || EXAMPLE.matcher(host.toLowerCase(Locale.ROOT)).matches();
    }

    /** Returns whether submissions to a valid endpoint stay on the computer that sends them. */
    static boolean isLoopback(String endpoint) {
        return !endpoint.startsWith("/") && isLoopback(URI.create(endpoint));
    }

    static boolean isLoopback(URI address) {
        return address.getHost() != null && isLoopbackHost(address.getHost());
    }

    /**
     * Returns whether a host name or address is a loopback address.
     *
     * @param host without port, an IPv6 address in brackets; case-insensitive
     */
    public static boolean isLoopbackHost(String host) {
        return LOOPBACK.contains(host.toLowerCase(Locale.ROOT)) || LOOPBACK_IPV4.matcher(host).matches();
    }
}
