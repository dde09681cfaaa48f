package se.kommun.uppdrag.preview;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import se.kommun.uppdrag.build.Build;
import se.kommun.uppdrag.report.Problem;

/** What the panel shows of a build, as JSON. */
final class Status {

    private Status() {}

    static byte[] json(Build.Result build) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (JsonGenerator json = new JsonFactory().createGenerator(out)) {
            json.writeStartObject();
            json.writeBooleanField("published", build.published());
            json.writeArrayFieldStart("problems");
            for (Problem problem : build.problems()) {
                json.writeStartObject();
                json.writeStringField("severity", problem.severity().key());
                json.writeStringField("word", problem.severity().swedish());
                json.writeStringField("place", problem.place().toString());
                json.writeStringField("page", problem.location().file());
                json.writeStringField("message", problem.message());
                json.writeStringField("fix", problem.fix());
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeEndObject();
        }
        return out.toByteArray();
    }
}
