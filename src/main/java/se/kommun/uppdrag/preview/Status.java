package se.kommun.uppdrag.preview;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import se.kommun.uppdrag.build.IncrementalSite;
import se.kommun.uppdrag.report.Json;
import se.kommun.uppdrag.report.Problem;

/** The status of the build and of the current page as JSON, for the panel. */
final class Status {

    private Status() {}

    /** All errors of the site, and the other problems of the page at an address. */
    static byte[] json(IncrementalSite live, String address, Optional<PageSummary> page) {
        return Json.bytes(Json.object("published", live.latest().published(), "problems", problems(live, address).map(Status::problem).toList(),
                "page", page.map(Status::page).orElse(null)));
    }

    private static Stream<Problem> problems(IncrementalSite live, String address) {
        return Stream.concat(live.latest().problems().stream().filter(Problem::isError),
                live.status(address).map(page -> page.problems()).orElse(List.of()).stream().filter(problem -> !problem.isError()));
    }

    private static Map<String, Object> problem(Problem problem) {
        Map<String, Object> object = EditorJson.problem(problem);
        object.put("edit", EditorJson.edit(problem.place().file(), problem.place().line()));
        return object;
    }

    private static Map<String, Object> page(PageSummary page) {
        return Json.object("edit", page.edit(), "file", page.file(), "owner", page.owner(), "reviewBy", page.reviewBy(), "overdue", page.overdue(),
                "toConfirm", page.toConfirm(), "lix", page.lix(), "words", page.words());
    }
}
