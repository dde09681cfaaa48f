package se.kommun.uppdrag.preview;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import se.kommun.uppdrag.http.HttpRequests;

/**
 * Rejects requests that other sites' pages make through the user's browser. Against DNS rebinding, the {@code Host} must be a
 * loopback name of this server. Against cross-site request forgery, writing requests need a token that only this server's
 * pages contain. {@link SignIn} decides who can see those pages.
 */
final class RequestGuard {

    /** The request header that carries the token. */
    private static final String TOKEN = "X-Uppdrag-Token";

    private final Set<String> hosts;
    private final Set<String> origins;
    private final String token;

    /** @param token the token that writing requests must carry */
    RequestGuard(int port, String token) {
        this.hosts = Set.of("localhost:" + port, "127.0.0.1:" + port, "[::1]:" + port);
        this.origins = hosts.stream().map(host -> "http://" + host).collect(Collectors.toUnmodifiableSet());
        this.token = token;
    }

    /** The token. It changes only with the site's {@link SessionSecret}. */
    String token() {
        return token;
    }

    /**
     * Whether a request may be answered. The origin {@code null} is accepted: pages with a strict referrer policy send it
     * with their forms. It is sufficient for reading and for sending forms to the preview, but not for writing.
     */
    boolean isAllowed(HttpExchange exchange) {
        Headers headers = exchange.getRequestHeaders();
        Optional<String> host = HttpRequests.only(headers, "Host");
        List<String> origin = headers.getOrDefault("Origin", List.of());
        boolean ownOrigin = origin.isEmpty() || origin.size() == 1 && (origin.get(0).equals("null") || origins.contains(origin.get(0)));
        return host.filter(hosts::contains).isPresent() && ownOrigin && !FetchMetadata.of(headers).isCrossSite();
    }

    /** Whether a request that {@link #isAllowed} accepts may write: it must come from this server's page and carry the token. */
    boolean mayWrite(HttpExchange exchange) {
        Headers headers = exchange.getRequestHeaders();
        String origin = headers.getFirst("Origin");
        return (origin == null || origins.contains(origin)) && FetchMetadata.of(headers).mayBeSameOrigin()
                && HttpRequests.only(headers, TOKEN).filter(given -> SessionSecret.same(token, given)).isPresent();
    }
}
