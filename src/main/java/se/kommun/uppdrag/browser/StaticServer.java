package se.kommun.uppdrag.browser;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import se.kommun.uppdrag.http.HttpResponses;
import se.kommun.uppdrag.http.MediaTypes;

/** Serves a {@link HostedFolder}. */
public final class StaticServer implements AutoCloseable {

    private final HostedFolder folder;
    private final LoopbackServer server;

    public StaticServer(Path folder) throws IOException {
        this(folder, "/");
    }

    /** @param prefix where the site lives on its host, with a slash at both ends, such as {@code /omsorg/uppdrag/} */
    public StaticServer(Path folder, String prefix) throws IOException {
        this.folder = new HostedFolder(folder.toAbsolutePath().normalize(), prefix);
        this.server = new LoopbackServer(this::handle);
    }

    /** @param path in the folder, without a slash first; may have a query and a fragment */
    public String url(String path) {
        return server.origin() + folder.prefix() + path;
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
        String path = exchange.getRequestURI().getPath();
        folder.headers(path).forEach(exchange.getResponseHeaders()::set);
        Optional<Path> file = folder.file(path);
        if (file.isPresent()) {
            LoopbackServer.answer(exchange, 200, MediaTypes.of(file.get().getFileName().toString()), Files.readAllBytes(file.get()));
        } else {
            LoopbackServer.answer(exchange, 404, HttpResponses.HTML, folder.notFoundPage());
        }
    }
}
