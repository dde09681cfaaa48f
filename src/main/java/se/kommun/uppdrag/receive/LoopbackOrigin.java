package se.kommun.uppdrag.receive;

import com.sun.net.httpserver.Headers;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.kommun.uppdrag.config.ReservedHosts;

/** Recognises origins and hosts on this computer. */
final class LoopbackOrigin {

    private static final Pattern SCHEME = Pattern.compile("https?://");
    private static final Pattern PORT = Pattern.compile(":\\d{1,5}\\z");

    private LoopbackOrigin() {}

    /** The loopback origin that a form was sent from; empty if it was sent from elsewhere. */
    static Optional<String> of(Headers headers) {
        return Optional.ofNullable(headers.getFirst("Origin")).filter(LoopbackOrigin::matches);
    }

    static boolean matches(String origin) {
        Matcher scheme = SCHEME.matcher(origin);
        return scheme.lookingAt() && isLoopbackHost(origin.substring(scheme.end()));
    }

    /** @param host with or without a port */
    static boolean isLoopbackHost(String host) {
        return ReservedHosts.isLoopbackHost(PORT.matcher(host).replaceFirst(""));
    }
}
