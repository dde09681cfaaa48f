package se.kommun.uppdrag.preview;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import se.kommun.uppdrag.http.HttpRequests;

/**
 * Who is answered. A page of another site may make a browser call this machine, under a name of its own (DNS rebinding)
 * or with a request that needs no leave (cross-site posts): only our own names are answered, and whoever writes must
 * know a word that only our own pages tell. Who may see those pages is for {@link SignIn} to say.
 */
final class RequestGuard {

    /** The header that tells the word. */
    static final String TOKEN = "X-Uppdrag-Token";

    private final Set<String> hosts;
    private final Set<String> origins;
    private final String token;

    /** @param token the word */
    RequestGuard(int port, String token) {
        this.hosts = Set.of("localhost:" + port, "127.0.0.1:" + port, "[::1]:" + port);
        this.origins = hosts.stream().map(host -> "http://" + host).collect(Collectors.toUnmodifiableSet());
        this.token = token;
    }

    /** The same as long as the site's {@link SessionSecret} is. */
    String token() {
        return token;
    }

    /**
     * Whether a request may be answered at all. A form of a page that tells nobody where it stands is sent from the
     * origin {@code null}; that is enough to read and to try a form.
     */
    boolean isAllowed(HttpExchange exchange) {
        Headers headers = exchange.getRequestHeaders();
        Optional<String> host = HttpRequests.only(headers, "Host");
        List<String> origin = headers.getOrDefault("Origin", List.of());
        boolean ownOrigin = origin.isEmpty() || origin.size() == 1 && (origin.get(0).equals("null") || origins.contains(origin.get(0)));
        return host.filter(hosts::contains).isPresent() && ownOrigin && !ofAnotherSite(headers);
    }

    /** A link on another site may lead here; its scripts, frames and pictures may not. */
    private static boolean ofAnotherSite(Headers headers) {
        String site = headers.getFirst("Sec-Fetch-Site");
        boolean other = site != null && !site.equals("same-origin") && !site.equals("none");
        String destination = headers.getFirst("Sec-Fetch-Dest");
        boolean link = "navigate".equals(headers.getFirst("Sec-Fetch-Mode")) && (destination == null || destination.equals("document"));
        return other && !link;
    }

    /** Whether a request that {@link #isAllowed} lets in may write: from our own page, with its word. */
    boolean mayWrite(HttpExchange exchange) {
        Headers headers = exchange.getRequestHeaders();
        String origin = headers.getFirst("Origin");
        String site = headers.getFirst("Sec-Fetch-Site");
        return (origin == null || origins.contains(origin)) && (site == null || site.equals("same-origin"))
                && HttpRequests.only(headers, TOKEN).filter(told -> SessionSecret.same(token, told)).isPresent();
    }
}
