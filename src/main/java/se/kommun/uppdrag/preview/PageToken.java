package se.kommun.uppdrag.preview;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * What an open page shows.
 *
 * @param version of the page, letters and digits
 * @param path that the browser asked for, such as {@code /ledsagare.html}
 */
record PageToken(String version, String path) {

    /** Reads what {@link #toString} wrote; empty for anything else. */
    static Optional<PageToken> parse(String text) {
        int dot = text == null ? -1 : text.indexOf('.');
        try {
            String path = dot < 0 ? "" : URLDecoder.decode(text.substring(dot + 1), StandardCharsets.UTF_8);
            return path.startsWith("/") ? Optional.of(new PageToken(text.substring(0, dot), path)) : Optional.empty();
        } catch (IllegalArgumentException malformed) {
            return Optional.empty();
        }
    }

    /** As it may stand in an attribute and in an address. */
    @Override
    public String toString() {
        return version + "." + URLEncoder.encode(path, StandardCharsets.UTF_8);
    }
}
