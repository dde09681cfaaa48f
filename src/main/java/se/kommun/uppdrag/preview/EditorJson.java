package se.kommun.uppdrag.preview;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.kommun.uppdrag.edit.Difference;
import se.kommun.uppdrag.edit.Manuscript;
import se.kommun.uppdrag.edit.PagePath;
import se.kommun.uppdrag.report.Problem;
import se.kommun.uppdrag.report.ReportLanguage;

/** What the editor's page is told, as JSON. */
final class EditorJson {

    /** What the schema says of a key that is not there, which has no line. */
    private static final Pattern MISSING = Pattern.compile("Uppgiften ([a-z_]+) saknas\\.");

    /** Writes what stands inside the answer's one object. */
    interface Content {
        void write(JsonGenerator json) throws IOException;
    }

    private EditorJson() {}

    static byte[] object(Content content) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (JsonGenerator json = new JsonFactory().createGenerator(out, JsonEncoding.UTF8)) {
            json.writeStartObject();
            content.write(json);
            json.writeEndObject();
        }
        return out.toByteArray();
    }

    /** The problems of a page, each with the place in the editor where it is mended. */
    static void problems(JsonGenerator json, List<Problem> problems, Manuscript text) throws IOException {
        json.writeArrayFieldStart("problems");
        for (Problem problem : problems) {
            json.writeStartObject();
            problem(json, problem);
            json.writeNumberField("line", problem.place().line());
            json.writeNumberField("column", problem.place().column());
            place(json, problem, text);
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    /** What every list of problems tells of one. */
    static void problem(JsonGenerator json, Problem problem) throws IOException {
        json.writeStringField("severity", problem.severity().key());
        json.writeStringField("word", problem.severity().word(ReportLanguage.SV));
        json.writeStringField("rule", problem.rule());
        json.writeStringField("message", problem.message());
        json.writeStringField("fix", problem.fix());
        json.writeStringField("place", problem.place().toString());
        json.writeStringField("page", problem.location().file());
    }

    private static void place(JsonGenerator json, Problem problem, Manuscript text) throws IOException {
        int line = problem.place().file().equals(text.file()) ? problem.place().line() : 0;
        Matcher missing = MISSING.matcher(problem.message());
        String field = missing.find() ? missing.group(1) : text.keyAt(line).orElse(null);
        boolean inBody = line >= text.bodyLine();
        json.writeStringField("where", inBody ? "body" : field == null ? "other" : "field");
        json.writeStringField("field", inBody ? null : field);
        if (inBody) {
            json.writeNumberField("bodyLine", line - text.bodyLine() + 1);
        } else {
            json.writeNullField("bodyLine");
        }
    }

    static void difference(JsonGenerator json, String name, List<Difference.Line> lines) throws IOException {
        json.writeArrayFieldStart(name);
        for (Difference.Line line : lines) {
            json.writeStartObject();
            json.writeStringField("kind", line.kind().name().toLowerCase(Locale.ROOT));
            json.writeStringField("text", line.text());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    /** A text in its parts, as the editor's page has them. */
    static void text(JsonGenerator json, String name, Manuscript text) throws IOException {
        json.writeObjectFieldStart(name);
        if (text.fields().isEmpty()) {
            json.writeNullField("fields");
        } else {
            json.writeObjectFieldStart("fields");
            for (Map.Entry<String, List<String>> field : text.fields().get().entrySet()) {
                strings(json, field.getKey(), field.getValue());
            }
            json.writeEndObject();
        }
        json.writeStringField("header", text.header());
        json.writeStringField("body", text.body());
        json.writeEndObject();
    }

    static void strings(JsonGenerator json, String name, List<String> values) throws IOException {
        json.writeArrayFieldStart(name);
        for (String value : values) {
            json.writeString(value);
        }
        json.writeEndArray();
    }

    /** The address of the editor at a line of a source file, or null for any other file. */
    static String edit(String file, int line) {
        return PagePath.of(file).map(page -> EditorPages.PATH + page.name() + (line > 0 ? "#rad-" + line : "")).orElse(null);
    }
}
