package se.kommun.uppdrag.preview;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import se.kommun.uppdrag.edit.ReviewList;
import se.kommun.uppdrag.rule.HtmlPage;
import se.kommun.uppdrag.text.Lix;

/**
 * What the panel tells of the page that is looked at.
 *
 * @param row what its source says
 * @param lix of its text
 */
record PageNote(ReviewList.Row row, Lix lix) {

    /** The page's address in the site as a request names it in {@code page}. */
    static String address(HttpExchange exchange) {
        String query = exchange.getRequestURI().getRawQuery();
        String named = query != null && query.startsWith("page=") ? query.substring("page=".length()) : "";
        try {
            String path = URLDecoder.decode(named, StandardCharsets.UTF_8).replaceFirst("^/", "");
            return path.isEmpty() || path.endsWith("/") ? path + "index.html" : path;
        } catch (IllegalArgumentException malformed) {
            return "index.html";
        }
    }

    /**
     * Of the page at an address; empty when no source makes it.
     *
     * @param html the page as it is shown, or null
     */
    static Optional<PageNote> of(Path site, LocalDate today, String address, String html) throws IOException {
        Lix lix = html == null ? new Lix(0, 0, 0) : HtmlPage.parse(address, html).lix();
        return ReviewList.of(site, today, Map.of()).stream().filter(row -> row.address().equals(address)).findFirst()
                .map(row -> new PageNote(row, lix));
    }
}
