package se.kommun.uppdrag.browser;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The file {@code _headers} of a published site, which static hosts read: a path, then its headers, a line each. */
final class HeadersFile {

    private HeadersFile() {}

    /**
     * The headers of a path; none if there is no such file.
     *
     * @param path absolute on the host, as {@code /uppdrag/index.html}
     */
    static Map<String, String> headers(Path file, String path) throws IOException {
        Map<String, String> headers = new LinkedHashMap<>();
        boolean applies = false;
        for (String line : Files.exists(file) ? Files.readAllLines(file) : List.<String>of()) {
            if (!line.startsWith(" ")) {
                applies = line.endsWith("*") ? path.startsWith(line.substring(0, line.length() - 1)) : path.equals(line);
            } else if (applies) {
                String[] parts = line.strip().split(": ", 2);
                headers.put(parts[0], parts[1]);
            }
        }
        return headers;
    }
}
