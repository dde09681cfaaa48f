package se.kommun.uppdrag.preview;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.kommun.uppdrag.build.IncrementalSite;
import se.kommun.uppdrag.build.PageStatus;
import se.kommun.uppdrag.editor.ReviewList;

/**
 * The properties of the current page that the panel shows.
 *
 * @param reviewBy the review date as written, or null
 * @param lix the readability score; 0 if unknown
 * @param words the number of words; 0 if unknown
 */
record PageSummary(@Nullable String file, @Nullable String edit, String owner, @Nullable String reviewBy, boolean overdue, List<String> toConfirm, int lix, int words) {

    /** The page's address on the site, from the query parameter {@code page}. */
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

    /** The summary of the page at an address; empty if no source has that address. */
    static Optional<PageSummary> of(IncrementalSite live, Path site, LocalDate today, String address) throws IOException {
        Optional<PageStatus> known = live.status(address);
        return known.isPresent() ? known.map(PageSummary::of) : broken(site, today, address);
    }

    private static PageSummary of(PageStatus page) {
        return new PageSummary(page.file(), EditorJson.edit(page.file(), 0), page.owner(),
                page.reviewBy() == null ? null : page.reviewBy().toString(), page.overdue(), page.toConfirm(), page.lix(), page.words());
    }

    /** A page with an invalid header is not in the build, but can still be edited. */
    private static Optional<PageSummary> broken(Path site, LocalDate today, String address) throws IOException {
        return ReviewList.of(site, today, List.of()).stream().filter(row -> row.address().equals(address)).findFirst()
                .map(row -> new PageSummary(row.file(), row.edit(), row.owner(), row.reviewBy(), row.overdue(), row.toConfirm(), 0, 0));
    }
}
