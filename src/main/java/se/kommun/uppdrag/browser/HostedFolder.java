package se.kommun.uppdrag.browser;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/**
 * A folder as a plain static host serves it: the start page of a folder is its index.html, what is not there is 404.html, and the
 * headers are those of the folder's own {@code _headers}, so that a page is held to its real policy.
 *
 * @param prefix where the site lives on its host, with a slash at both ends
 */
record HostedFolder(Path folder, String prefix) {

    /** The file at a path of the host; empty if there is none. */
    Optional<Path> file(String path) {
        if (!path.startsWith(prefix)) {
            return Optional.empty();
        }
        Path named = folder.resolve(path.substring(prefix.length())).normalize();
        Path file = path.endsWith("/") ? named.resolve("index.html") : named;
        return Optional.of(file).filter(found -> found.startsWith(folder) && Files.isRegularFile(found));
    }

    /** The headers that the folder's own {@code _headers} has for a path of the host. */
    Map<String, String> headers(String path) throws IOException {
        return HeadersFile.headers(folder.resolve("_headers"), path);
    }

    byte[] notFoundPage() throws IOException {
        Path page = folder.resolve("404.html");
        return Files.exists(page) ? Files.readAllBytes(page) : "404".getBytes(StandardCharsets.UTF_8);
    }
}
