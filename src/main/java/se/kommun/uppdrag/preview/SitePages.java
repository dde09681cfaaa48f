package se.kommun.uppdrag.preview;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import se.kommun.uppdrag.build.Content;
import se.kommun.uppdrag.build.Snapshot;

/** Serves the last good site from memory. What the browser has already is not sent again. */
final class SitePages {

    private static final String MISSING = "404.html";

    private final Supplier<Snapshot> shown;

    SitePages(Supplier<Snapshot> shown) {
        this.shown = shown;
    }

    /** @param path begins with a slash; what a reader of it sees, with the panel if {@code panel} */
    void show(HttpExchange exchange, String path, boolean panel) throws IOException {
        Snapshot site = shown.get();
        String address = address(site, path);
        Optional<Content> content = site.at(address);
        boolean missing = address.equals(MISSING) && !path.equals("/" + MISSING);
        if (content.isEmpty()) {
            send(exchange, 404, Answer.HTML, PanelPage.withoutSite(token(site, path)).getBytes(StandardCharsets.UTF_8));
            return;
        }
        boolean page = address.endsWith(".html");
        if (!missing) {
            String tag = "\"" + (panel ? "" : "utan-") + (page ? site.version(address) : content.get().tag()) + "\"";
            exchange.getResponseHeaders().set("ETag", tag);
            if (tag.equals(exchange.getRequestHeaders().getFirst("If-None-Match"))) {
                headers(exchange);
                exchange.sendResponseHeaders(304, -1);
                return;
            }
        }
        byte[] bytes = content.get().bytes();
        send(exchange, missing ? 404 : 200, Answer.type(address), page && panel ? PanelPage.withPanel(bytes, token(site, path)) : bytes);
    }

    private static void send(HttpExchange exchange, int status, String type, byte[] bytes) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", type);
        headers(exchange);
        boolean head = exchange.getRequestMethod().equals("HEAD");
        exchange.sendResponseHeaders(status, head || bytes.length == 0 ? -1 : bytes.length);
        if (!head && bytes.length > 0) {
            exchange.getResponseBody().write(bytes);
        }
    }

    /** The browser may keep what it has, and asks each time whether that is still right. */
    private static void headers(HttpExchange exchange) {
        exchange.getResponseHeaders().set("Cache-Control", "no-cache");
        exchange.getResponseHeaders().set("X-Content-Type-Options", "nosniff");
        // The editor shows the site's pages in a frame; nobody else may.
        exchange.getResponseHeaders().putIfAbsent("Content-Security-Policy", List.of("frame-ancestors 'self'"));
    }

    /** What a path shows: the page for missing addresses where there is nothing. */
    private static String address(Snapshot site, String path) {
        String address = path.substring(1);
        String wanted = address.isEmpty() || address.endsWith("/") ? address + "index.html" : address;
        return site.at(wanted).isPresent() ? wanted : MISSING;
    }

    /** What a page carries with it, and tells when it asks for news. */
    private static String token(Snapshot site, String path) {
        return Viewed.of(version(site, path), path).toString();
    }

    /** As long as this is the same, a reader of a path sees the same. */
    String version(String path) {
        return version(shown.get(), path);
    }

    private static String version(Snapshot site, String path) {
        String address = address(site, path);
        return site.version(address).isEmpty() ? "0" : site.version(address);
    }

    /** The addresses that paths show now. */
    Set<String> addresses(Collection<String> paths) {
        Snapshot site = shown.get();
        return paths.stream().map(path -> address(site, path)).collect(Collectors.toSet());
    }
}
