package se.kommun.uppdrag.report;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** The report for code scanning, SARIF 2.1.0: each finding at the source line where it is mended. */
public final class SarifReport {

    private static final String SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json";

    private SarifReport() {}

    /**
     * Writes the log; leaves the stream open.
     *
     * @param titles a short description of each rule by id; a rule that is not there is described by its id
     * @param language of the titles and the problems
     */
    public static void write(OutputStream out, List<Problem> problems, Map<String, String> titles, ReportLanguage language) throws IOException {
        try (JsonGenerator json = JsonFactory.builder().build().createGenerator(out, JsonEncoding.UTF8)) {
            json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
            json.useDefaultPrettyPrinter();
            json.writeStartObject();
            json.writeStringField("$schema", SCHEMA);
            json.writeStringField("version", "2.1.0");
            json.writeArrayFieldStart("runs");
            json.writeStartObject();
            tool(json, problems, titles);
            json.writeStringField("language", language == ReportLanguage.SV ? "sv-SE" : language.code());
            json.writeStringField("columnKind", "utf16CodeUnits");
            json.writeArrayFieldStart("results");
            for (Problem problem : problems) {
                result(json, problem);
            }
            json.writeEndArray();
            json.writeEndObject();
            json.writeEndArray();
            json.writeEndObject();
            json.writeRaw('\n');
        }
    }

    private static void tool(JsonGenerator json, List<Problem> problems, Map<String, String> titles) throws IOException {
        TreeSet<String> rules = new TreeSet<>(titles.keySet());
        problems.forEach(problem -> rules.add(problem.rule()));
        json.writeObjectFieldStart("tool");
        json.writeObjectFieldStart("driver");
        json.writeStringField("name", "uppdrag");
        json.writeArrayFieldStart("rules");
        for (String rule : rules) {
            json.writeStartObject();
            json.writeStringField("id", rule);
            text(json, "shortDescription", titles.getOrDefault(rule, rule));
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
        json.writeEndObject();
    }

    private static void result(JsonGenerator json, Problem problem) throws IOException {
        Location place = problem.place();
        json.writeStartObject();
        json.writeStringField("ruleId", problem.rule());
        json.writeStringField("level", switch (problem.severity()) {
            case ERROR -> "error";
            case REVIEW -> "note";
            case WARNING -> "warning";
        });
        text(json, "message", (problem.message() + " " + problem.fix()).strip());
        json.writeArrayFieldStart("locations");
        json.writeStartObject();
        json.writeObjectFieldStart("physicalLocation");
        json.writeObjectFieldStart("artifactLocation");
        json.writeStringField("uri", place.file().replace(" ", "%20"));
        json.writeEndObject();
        if (place.line() > 0) {
            json.writeObjectFieldStart("region");
            json.writeNumberField("startLine", place.line());
            if (place.column() > 0) {
                json.writeNumberField("startColumn", place.column());
            }
            json.writeEndObject();
        }
        json.writeEndObject();
        json.writeEndObject();
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void text(JsonGenerator json, String field, String text) throws IOException {
        json.writeObjectFieldStart(field);
        json.writeStringField("text", text);
        json.writeEndObject();
    }
}
