package se.kommun.uppdrag.editor.web;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.kommun.uppdrag.build.IncrementalSite;
import se.kommun.uppdrag.build.PageStatus;
import se.kommun.uppdrag.editor.EditorWords;
import se.kommun.uppdrag.editor.ReviewList;
import se.kommun.uppdrag.http.LocalResponses;
import se.kommun.uppdrag.report.Json;
import se.kommun.uppdrag.report.Problem;

/** The status of the build and of the current page as JSON, for the panel. */
record Status(EditorContext context) {

    void show(HttpExchange exchange) throws IOException {
        LocalResponses.bytes(exchange, 200, LocalResponses.JSON, json(exchange.getRequestURI().getRawQuery()));
    }

    /**
     * All errors of the site, the other problems of a page, and the page's properties; null for a page without a source.
     *
     * @param query names the page's path in the parameter {@code page}
     */
    private byte[] json(@Nullable String query) throws IOException {
        IncrementalSite live = context.live();
        EditorWords words = context.words();
        String address = address(query);
        Optional<PageStatus> known = live.status(address);
        Stream<Problem> own = known.map(PageStatus::problems).orElse(List.of()).stream().filter(problem -> !problem.isError());
        Stream<Problem> problems = Stream.concat(live.latest().problems().stream().filter(Problem::isError), own);
        return Json.bytes(Json.object("published", live.latest().published(), "problems", problems.map(problem -> problem(problem, words)).toList(),
                "page", known.isPresent() ? page(known.get()) : unbuilt(address)));
    }

    /** The page's address on the site. */
    private static String address(@Nullable String query) {
        String named = query != null && query.startsWith("page=") ? query.substring("page=".length()) : "";
        try {
            String path = URLDecoder.decode(named, StandardCharsets.UTF_8).replaceFirst("^/", "");
            return path.isEmpty() || path.endsWith("/") ? path + "index.html" : path;
        } catch (IllegalArgumentException malformed) {
            return "index.html";
        }
    }

    private Map<String, Object> problem(Problem problem, EditorWords words) {
        Map<String, Object> object = EditorJson.problem(problem, words);
        object.put("name", context.nameOf(problem.place().file()));
        object.put("edit", EditorJson.edit(problem.place().file(), problem.place().line()));
        return object;
    }

    private static Map<String, Object> page(PageStatus page) {
        return page(page.file(), page.owner(), page.reviewBy() == null ? null : page.reviewBy().toString(), page.overdue(), page.toConfirm(),
                page.lix(), page.words());
    }

    /** A page with an invalid header is not in the build, but can still be edited. Its readability is unknown. */
    private @Nullable Map<String, Object> unbuilt(String address) throws IOException {
        return ReviewList.of(context.site(), context.today().get(), List.of()).stream().filter(row -> row.address().equals(address)).findFirst()
                .map(row -> page(row.file(), row.owner(), row.reviewBy(), row.overdue(), row.toConfirm(), 0, 0)).orElse(null);
    }

    private static Map<String, Object> page(String file, String owner, @Nullable String reviewBy, boolean overdue, List<String> toConfirm, int lix, int words) {
        return Json.object("edit", EditorJson.edit(file, 0), "file", file, "owner", owner, "reviewBy", reviewBy, "overdue", overdue,
                "toConfirm", toConfirm, "lix", lix, "words", words);
    }
}
