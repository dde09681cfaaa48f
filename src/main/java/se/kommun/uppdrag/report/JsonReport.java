package se.kommun.uppdrag.report;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;

/** The report for scripts: one JSON object, described in the README. */
public final class JsonReport {

    private JsonReport() {}

    /** Writes the object and a line feed. Does not close the stream. */
    public static void write(OutputStream out, int pages, List<Problem> problems) throws IOException {
        Iterable<Map<String, Object>> objects = () -> problems.stream().map(JsonReport::object).iterator();
        Json.write(out, Json.object("pages", pages, "problems", objects));
        out.write('\n');
    }

    private static Map<String, Object> object(Problem problem) {
        return Json.object("file", problem.location().file(), "line", problem.location().line(), "column", problem.location().column(),
                "source", problem.source() == null ? null : problem.source().toString(), "rule", problem.rule(),
                "severity", problem.severity().key(), "message", problem.message(), "fix", problem.fix(),
                "wcag", problem.wcag(), "act", problem.act(), 
                "selector", problem.selector(), "count", problem.count(), "level", problem.obligation().key(), "clauses", problem.clauses());
    }
}
