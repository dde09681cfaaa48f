package se.kommun.uppdrag.report;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/** The report for scripts: the one JSON object that the README describes. */
public final class JsonReport {

    private JsonReport() {}

    /** Writes the object and a line end; leaves the stream open. */
    public static void write(OutputStream out, int pages, List<Problem> problems) throws IOException {
        JsonFactory factory = JsonFactory.builder().build();
        try (JsonGenerator json = factory.createGenerator(out, JsonEncoding.UTF8)) {
            json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
            json.writeStartObject();
            json.writeNumberField("pages", pages);
            json.writeArrayFieldStart("problems");
            for (Problem problem : problems) {
                write(json, problem);
            }
            json.writeEndArray();
            json.writeEndObject();
            json.writeRaw('\n');
        }
    }

    private static void write(JsonGenerator json, Problem problem) throws IOException {
        json.writeStartObject();
        json.writeStringField("file", problem.location().file());
        json.writeNumberField("line", problem.location().line());
        json.writeNumberField("column", problem.location().column());
        json.writeStringField("source", problem.source() == null ? null : problem.source().toString());
        json.writeStringField("rule", problem.rule());
        json.writeStringField("severity", problem.severity().key());
        json.writeStringField("message", problem.message());
        json.writeStringField("fix", problem.fix());
        strings(json, "wcag", problem.wcag());
        strings(json, "act", problem.act());
        json.writeEndObject();
    }

    private static void strings(JsonGenerator json, String name, List<String> values) throws IOException {
        json.writeArrayFieldStart(name);
        for (String value : values) {
            json.writeString(value);
        }
        json.writeEndArray();
    }
}
