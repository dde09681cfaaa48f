package se.kommun.uppdrag.preview;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.Optional;
import se.kommun.uppdrag.build.Build;
import se.kommun.uppdrag.edit.ReviewList;
import se.kommun.uppdrag.report.Problem;

/** What the panel shows of a build and of the page that is looked at, as JSON. */
final class Status {

    private Status() {}

    static byte[] json(Build.Result build, Optional<PageNote> page) throws IOException {
        return EditorJson.object(json -> {
            json.writeBooleanField("published", build.published());
            json.writeArrayFieldStart("problems");
            for (Problem problem : build.problems()) {
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

    private static void page(JsonGenerator json, PageNote page) throws IOException {
        ReviewList.Row row = page.row();
        json.writeObjectFieldStart("page");
        json.writeStringField("edit", row.edit());
        json.writeStringField("file", row.file());
        json.writeStringField("owner", row.owner());
        json.writeStringField("reviewBy", row.reviewBy());
        json.writeBooleanField("overdue", row.overdue());
        EditorJson.strings(json, "toConfirm", row.toConfirm());
        json.writeNumberField("lix", page.lix().value());
        json.writeNumberField("words", page.lix().words());
        json.writeEndObject();
    }
}
