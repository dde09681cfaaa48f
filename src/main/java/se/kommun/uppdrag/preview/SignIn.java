package se.kommun.uppdrag.preview;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import se.kommun.uppdrag.files.Resources;
import se.kommun.uppdrag.files.Sha256;
import se.kommun.uppdrag.http.HttpResponses;
import se.kommun.uppdrag.http.LocalResponses;

/**
 * Signs in the user who started the preview, and nobody else: every account on the machine can connect to loopback addresses.
 * An address with a one-time key gives the browser a cookie. All other requests need that cookie.
 */
final class SignIn {

    /** The query parameter of the key. */
    static final String KEY = "nyckel";

    private static final String NO_SESSION = "Den här webbläsaren är inte inloggad i förhandsvisningen. Texten i fönstret är kvar. "
            + "Tryck på Enter i fönstret där förhandsvisningen körs, öppna den nya adressen i en annan flik och försök igen här.";

    /** In the page itself: whoever is not signed in gets no other file. */
    private static final String STYLE = Resources.text(SignIn.class, "sign-in.css");

    private static final int MAX_UNUSED_KEYS = 20;

    private final List<String> unusedKeys = new ArrayList<>();
    private final String cookie;
    private final String name;

    /** @param port the preview's port. It is part of the cookie's name, because browsers share cookies between all ports of a host. */
    SignIn(SessionSecret secret, int port) {
        this.cookie = secret.token("cookie");
        this.name = "uppdrag-" + port;
    }

    /** The query of an address that signs one browser in. If there are {@value #MAX_UNUSED_KEYS} unused keys, the oldest becomes invalid. */
    String newQuery() {
        String key = SessionSecret.random();
        synchronized (unusedKeys) {
            if (unusedKeys.size() == MAX_UNUSED_KEYS) {
                unusedKeys.remove(0);
            }
            unusedKeys.add(key);
        }
        return KEY + "=" + key;
    }

    /** Invalidates a key, and returns whether it was valid. */
    private boolean consume(String given) {
        synchronized (unusedKeys) {
            return unusedKeys.removeIf(key -> SessionSecret.same(key, given));
        }
    }

    /** Whether the request is signed in. If not, this method has already sent the response. */
    boolean isSignedIn(HttpExchange exchange) throws IOException {
        boolean signedIn = hasCookie(exchange);
        String query = exchange.getRequestURI().getRawQuery();
        boolean get = exchange.getRequestMethod().equals("GET");
        if (get && query != null && query.startsWith(KEY + "=")) {
            boolean valid = consume(query.substring(KEY.length() + 1));
            if (valid || signedIn) {
                enter(exchange);
            } else {
                page(exchange, 403, locked("Adressen gäller inte längre", true));
            }
            return false;
        }
        if (!signedIn) {
            refuse(exchange, get);
        }
        return signedIn;
    }

    private boolean hasCookie(HttpExchange exchange) {
        return exchange.getRequestHeaders().getOrDefault("Cookie", List.of()).stream().flatMap(header -> Stream.of(header.split(";"))).map(String::strip)
                .anyMatch(pair -> pair.startsWith(name + "=") && SessionSecret.same(cookie, pair.substring(name.length() + 1)));
    }

    /** Sets the cookie and redirects to the address without the key, so that the key is neither in the address bar nor in bookmarks. */
    private void enter(HttpExchange exchange) throws IOException {
        exchange.getResponseHeaders().set("Set-Cookie", name + "=" + cookie + "; Path=/; HttpOnly; SameSite=Strict");
        String address = path(exchange.getRequestURI());
        if (isFromElsewhere(exchange)) {
            // The browser treats a redirect as part of the other site's navigation, and would not send the SameSite=Strict cookie.
            page(exchange, 200, continueLink(address));
        } else {
            HttpResponses.redirect(exchange, 302, address);
        }
    }

    private static void refuse(HttpExchange exchange, boolean get) throws IOException {
        String mode = exchange.getRequestHeaders().getFirst("Sec-Fetch-Mode");
        if (!get || mode != null && !mode.equals("navigate")) {
            PreviewPages.refusal(exchange, 403, NO_SESSION);
        } else if (isFromElsewhere(exchange)) {
            // The browser does not send its SameSite=Strict cookie when it follows another site's link. A page of this server requests the address again.
            page(exchange, 403, continueLink(addressOnThisServer(exchange.getRequestURI())));
        } else {
            page(exchange, 403, locked("Förhandsvisningen är låst", false));
        }
    }

    private static String locked(String title, boolean used) {
        return PreviewPages.html("sign-in.ftl", Map.of("title", title, "used", used, "style", STYLE));
    }

    /** A page that immediately opens another address. */
    static String continueLink(String address) {
        return PreviewPages.html("sign-in.ftl", Map.of("title", "Förhandsvisningen öppnas", "next", address, "style", STYLE));
    }

    /** A path on this server: a request line may contain an absolute URL with any host. */
    private static String addressOnThisServer(URI asked) {
        return path(asked) + (asked.getRawQuery() == null ? "" : "?" + asked.getRawQuery());
    }

    private static String path(URI asked) {
        return "/" + Objects.requireNonNullElse(asked.getRawPath(), "").replaceFirst("^/+", "");
    }

    private static boolean isFromElsewhere(HttpExchange exchange) {
        String from = exchange.getRequestHeaders().getFirst("Sec-Fetch-Site");
        return "cross-site".equals(from) || "same-site".equals(from);
    }

    private static void page(HttpExchange exchange, int status, String html) throws IOException {
        exchange.getResponseHeaders().set("Content-Security-Policy", "default-src 'none'; style-src " + Sha256.policySource(STYLE) + "; base-uri 'none'; frame-ancestors 'self'");
        exchange.getResponseHeaders().set("Referrer-Policy", "no-referrer");
        LocalResponses.text(exchange, status, HttpResponses.HTML, html);
    }
}
