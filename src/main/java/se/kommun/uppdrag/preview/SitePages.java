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
import org.jspecify.annotations.Nullable;
import se.kommun.uppdrag.build.ServedFile;
import se.kommun.uppdrag.build.SiteSnapshot;
import se.kommun.uppdrag.http.HttpResponses;
import se.kommun.uppdrag.http.MediaTypes;

/** Serves the last valid site from memory. Answers 304 if the browser's copy is current. */
record SitePages(Supplier<SiteSnapshot> shown) {

    private static final String MISSING = "404.html";
    private static final String FRAME = "frame-ancestors 'self'";

    /**
     * Serves a page or file.
     *
     * @param path begins with a slash
     * @param panel whether pages get the preview's panel
     */
    void show(HttpExchange exchange, String path, boolean panel) throws IOException {
        SiteSnapshot site = shown.get();
        String address = address(site, path);
        Optional<ServedFile> content = site.at(address);
        boolean missing = address.equals(MISSING) && !path.equals("/" + MISSING);
        if (content.isEmpty()) {
            send(exchange, MISSING, 404, withoutSite(token(site, path)).getBytes(StandardCharsets.UTF_8));
            return;
        }
        boolean page = address.endsWith(".html");
        if (!missing) {
            String tag = "\"" + (panel ? "" : "utan-") + (page ? site.version(address) : content.get().tag()) + "\"";
            exchange.getResponseHeaders().set("ETag", tag);
            if (tag.equals(exchange.getRequestHeaders().getFirst("If-None-Match"))) {
                headers(exchange, address);
                exchange.sendResponseHeaders(304, -1);
                return;
            }
        }
        byte[] bytes = content.get().bytes();
        send(exchange, address, missing ? 404 : 200, page && panel ? withPanel(bytes, token(site, path)) : bytes);
    }

    private static void send(HttpExchange exchange, String address, int status, byte @Nullable [] bytes) throws IOException {
        headers(exchange, address);
        HttpResponses.send(exchange, status, MediaTypes.of(address), bytes);
    }

    /** Sets the headers. {@code no-cache} lets the browser store the response, but it must revalidate it each time. */
    private static void headers(HttpExchange exchange, String address) {
        exchange.getResponseHeaders().set("Cache-Control", "no-cache");
        exchange.getResponseHeaders().set("X-Content-Type-Options", "nosniff");
        exchange.getResponseHeaders().putIfAbsent("Content-Security-Policy", List.of(policy(address)));
    }

    /**
     * The content security policy. Only the editor may show the files in a frame. Files other than pages are sandboxed: opened
     * directly they have no origin, and run and load nothing. Their content is checked too; this is the second line of defence. PDF
     * is excepted, because Chromium shows no PDF in a sandbox; it has no access to the origin anyway.
     */
    private static String policy(String address) {
        return address.endsWith(".html") || address.endsWith(".pdf") ? FRAME : "sandbox; default-src 'none'; " + FRAME;
    }

    /** The address that a path shows: the 404 page if there is nothing. */
    private static String address(SiteSnapshot site, String path) {
        String address = path.substring(1);
        String wanted = address.isEmpty() || address.endsWith("/") ? address + "index.html" : address;
        return site.at(wanted).isPresent() ? wanted : MISSING;
    }

    /** The token that a page sends when it opens its event stream. */
    private static String token(SiteSnapshot site, String path) {
        return new PageToken(version(site, path), path).toString();
    }

    /** The version of what a path shows. It changes whenever that changes. */
    String version(String path) {
        return version(shown.get(), path);
    }

    private static String version(SiteSnapshot site, String path) {
        String address = address(site, path);
        return site.version(address).isEmpty() ? "0" : site.version(address);
    }

    /** The addresses that the paths currently show. */
    Set<String> addresses(Collection<String> paths) {
        SiteSnapshot site = shown.get();
        return paths.stream().map(path -> address(site, path)).collect(Collectors.toSet());
    }

    /** The page with the panel's script, and a content security policy that lets the script connect to the preview. Published files never contain it. */
    private static byte[] withPanel(byte @Nullable [] page, String token) {
        String html = new String(page, StandardCharsets.UTF_8);
        String connecting = html.contains("connect-src ") ? html : html.replaceFirst("default-src ('|&#39;)none('|&#39;)", "$0; connect-src $1self$1");
        return connecting.replaceFirst("</head>", script(token) + "</head>").getBytes(StandardCharsets.UTF_8);
    }

    /** The page that is served until a build has succeeded. */
    private static String withoutSite(String token) {
        return "<!doctype html>\n<html lang=\"sv\"><head><meta charset=\"utf-8\"><title>Sidan finns inte än</title>\n" + script(token)
                + "</head><body><main><h1>Sidan finns inte än</h1><p>Rätta felen i listan, så visas webbplatsen här.</p></main></body></html>\n";
    }

    private static String script(String token) {
        return "<script src=\"/_preview/panel.js\" data-build=\"" + token + "\" defer></script>\n";
    }
}
