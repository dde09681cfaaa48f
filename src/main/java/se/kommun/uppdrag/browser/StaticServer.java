package se.kommun.uppdrag.browser;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import se.kommun.uppdrag.http.HttpResponses;
import se.kommun.uppdrag.http.MediaTypes;

/**
 * Serves a folder as a plain static host does: the start page of a folder is its index.html, what is not there is 404.html,
 * and the headers are those of the folder's own {@code _headers}, so that a page is held to its real policy.
 */
public final class StaticServer implements AutoCloseable {

    private final Path folder;
    private final String prefix;
    private final LoopbackServer server;

    public StaticServer(Path folder) throws IOException {
        this(folder, "/");
    }

    /** @param prefix where the site lives on its host, with a slash at both ends, such as {@code /omsorg/uppdrag/} */
    public StaticServer(Path folder, String prefix) throws IOException {
        this.folder = folder.toAbsolutePath().normalize();
        this.prefix = prefix;
        this.server = new LoopbackServer(this::handle);
    }

    /** @param path in the folder, without a slash first; may have a query and a fragment */
    public String url(String path) {
        return server.origin() + prefix + path;
    }

    /** Hands requests for a path, and for all under it, to another handler. */
    public void route(String path, HttpHandler handler) {
        server.route(path, handler);
    }

    /** {@code host:port}, to compare with {@link PageLog#hosts()}. */
    public String host() {
        return server.origin().substring("http://".length());
    }

    @Override
    public void close() {
        server.close();
    }

    private void handle(HttpExchange exchange) throws IOException {
        HeadersFile.headers(folder.resolve("_headers"), exchange.getRequestURI().getPath()).forEach(exchange.getResponseHeaders()::set);
        Optional<Path> file = locate(exchange.getRequestURI().getPath());
        if (file.isPresent()) {
            LoopbackServer.answer(exchange, 200, MediaTypes.of(file.get().getFileName().toString()), Files.readAllBytes(file.get()));
        } else {
            Path page = folder.resolve("404.html");
            byte[] body = Files.exists(page) ? Files.readAllBytes(page) : "404".getBytes(StandardCharsets.UTF_8);
            LoopbackServer.answer(exchange, 404, HttpResponses.HTML, body);
        }
    }

    private Optional<Path> locate(String path) {
        if (!path.startsWith(prefix)) {
            return Optional.empty();
        }
        Path named = folder.resolve(path.substring(prefix.length())).normalize();
        Path file = path.endsWith("/") ? named.resolve("index.html") : named;
        return Optional.of(file).filter(found -> found.startsWith(folder) && Files.isRegularFile(found));
    }
}
