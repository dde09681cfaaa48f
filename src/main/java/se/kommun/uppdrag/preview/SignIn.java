package se.kommun.uppdrag.preview;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Objects;
import org.jsoup.nodes.Entities;
import se.kommun.uppdrag.http.HttpResponses;

/**
 * Lets in the user who started the preview, and nobody else: every account on a machine reaches its loopback addresses. An
 * address with a one-time key gives the browser a cookie, and everything else needs that cookie.
 */
final class SignIn {

    /** The name of the key in an address. */
    static final String KEY = "nyckel";

    private static final String NO_SESSION = "Den här webbläsaren är inte inloggad i förhandsvisningen. Texten i fönstret är kvar. "
            + "Tryck på Enter i fönstret där förhandsvisningen körs, öppna den nya adressen i en annan flik och försök igen här.";

    private final OneTimeKeys keys = new OneTimeKeys();
    private final String cookie;
    private final String name;

    /** @param port of the preview; a browser's cookies are shared by all ports of a machine, so their names tell them apart */
    SignIn(SessionSecret secret, int port) {
        this.cookie = secret.word("cookie");
        this.name = "uppdrag-" + port;
    }

    /** What stands in the query of an address that lets one browser in. */
    String newQuery() {
        return KEY + "=" + keys.issue();
    }

    /** Whether the request is from a browser that was let in; any other has been answered when this returns. */
    boolean isSignedIn(HttpExchange exchange) throws IOException {
        boolean known = hasCookie(exchange);
        String query = exchange.getRequestURI().getRawQuery();
        boolean get = exchange.getRequestMethod().equals("GET");
        if (get && query != null && query.startsWith(KEY + "=")) {
            boolean redeemed = keys.consume(query.substring(KEY.length() + 1));
            if (redeemed || known) {
                enter(exchange);
            } else {
                page(exchange, 403, SignInPages.used());
            }
            return false;
        }
        if (!known) {
            refuse(exchange, get);
        }
        return known;
    }

    private boolean hasCookie(HttpExchange exchange) {
        for (String header : exchange.getRequestHeaders().getOrDefault("Cookie", List.of())) {
            for (String pair : header.split(";")) {
                int equals = pair.indexOf('=');
                if (equals > 0 && pair.substring(0, equals).strip().equals(name) && SessionSecret.same(cookie, pair.substring(equals + 1).strip())) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Leads on to the address without its key, so that the key stands neither in the browser's address field nor in a bookmark. */
    private void enter(HttpExchange exchange) throws IOException {
        exchange.getResponseHeaders().set("Set-Cookie", name + "=" + cookie + "; Path=/; HttpOnly; SameSite=Strict");
        String address = path(exchange.getRequestURI());
        if (isFromElsewhere(exchange)) {
            // A redirect counts as the step of the page that the link stood on, and would be made without the cookie.
            page(exchange, 200, SignInPages.continueLink(Entities.escape(address)));
        } else {
            HttpResponses.redirect(exchange, 302, address);
        }
    }

    private static void refuse(HttpExchange exchange, boolean get) throws IOException {
        String mode = exchange.getRequestHeaders().getFirst("Sec-Fetch-Mode");
        if (!get || mode != null && !mode.equals("navigate")) {
            PreviewResponses.refusal(exchange, 403, NO_SESSION);
        } else if (isFromElsewhere(exchange)) {
            // A link on another site brings no cookie, but the browser may have one: the same address is asked for by our own page.
            page(exchange, 403, SignInPages.continueLink(Entities.escape(addressOnThisServer(exchange.getRequestURI()))));
        } else {
            page(exchange, 403, SignInPages.locked());
        }
    }

    /** A request may name a whole address, of any host; what leads on leads to this server. */
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
        exchange.getResponseHeaders().set("Content-Security-Policy", "default-src 'none'; base-uri 'none'; frame-ancestors 'self'");
        exchange.getResponseHeaders().set("Referrer-Policy", "no-referrer");
        PreviewResponses.text(exchange, status, HttpResponses.HTML, html);
    }
}
