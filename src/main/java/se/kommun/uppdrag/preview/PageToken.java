package se.kommun.uppdrag.preview;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * Identifies what an open page shows.
 *
 * @param version the version of the page, letters and digits
 * @param path the requested path, such as {@code /ledsagare.html}
 */
record PageToken(String version, String path) {

    /** Parses the result of {@link #toString}; empty for anything else. */
    static Optional<PageToken> parse(String text) {
        int dot = text == null ? -1 : text.indexOf('.');
        try {
            String path = dot < 0 ? "" : URLDecoder.decode(text.substring(dot + 1), StandardCharsets.UTF_8);
            return path.startsWith("/") ? Optional.of(new PageToken(text.substring(0, dot), path)) : Optional.empty();
        } catch (IllegalArgumentException malformed) {
            return Optional.empty();
        }
    }

    /** A form that is safe in an HTML attribute and a URL query. */
    @Override
    public String toString() {
        return version + "." + URLEncoder.encode(path, StandardCharsets.UTF_8);
    }
}
