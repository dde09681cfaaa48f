package se.kommun.uppdrag.preview;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.kommun.uppdrag.build.Live;
import se.kommun.uppdrag.report.Problem;

/** What the panel shows of a build and of the page that is looked at, as JSON. */
final class Status {

    private Status() {}

    /** Every error, and what there is to see to on the page at an address. */
    static byte[] json(Live live, String address, Optional<PageNote> page) throws IOException {
        return EditorJson.object(json -> {
            json.writeBooleanField("published", live.latest().published());
            json.writeArrayFieldStart("problems");
            for (Problem problem : problems(live, address)) {
                json.writeStartObject();
                EditorJson.problem(json, problem);
                json.writeStringField("edit", EditorJson.edit(problem.place().file(), problem.place().line()));
                json.writeEndObject();
            }
            json.writeEndArray();
            if (page.isPresent()) {
                page(json, page.get());
            } else {
                json.writeNullField("page");
            }
        });
    }

    private static List<Problem> problems(Live live, String address) {
        List<Problem> problems = new ArrayList<>(live.latest().problems().stream().filter(Problem::isError).toList());
        live.status(address).ifPresent(page -> page.problems().stream().filter(problem -> !problem.isError()).forEach(problems::add));
        return problems;
    }

    private static void page(JsonGenerator json, PageNote page) throws IOException {
        json.writeObjectFieldStart("page");
        json.writeStringField("edit", page.edit());
        json.writeStringField("file", page.file());
        json.writeStringField("owner", page.owner());
        json.writeStringField("reviewBy", page.reviewBy());
        json.writeBooleanField("overdue", page.overdue());
        EditorJson.strings(json, "toConfirm", page.toConfirm());
        json.writeNumberField("lix", page.lix());
        json.writeNumberField("words", page.words());
        json.writeEndObject();
    }
}
