package se.kommun.uppdrag.report;

import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** The report for code scanning tools, SARIF 2.1.0. The location of a result is the source line to fix. */
public final class SarifReport {

    private static final String SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json";

    private SarifReport() {}

    /**
     * Writes the SARIF log and a line feed. Does not close the stream.
     *
     * @param titles short descriptions by rule id; a rule without one is described by its id
     * @param language language of the titles and the problems
     */
    public static void write(OutputStream out, List<Problem> problems, Map<String, String> titles, ReportLanguage language) throws IOException {
        Map<String, Object> run = Json.object("tool", tool(problems, titles), "language", language == ReportLanguage.SV ? "sv-SE" : language.code(),
                "columnKind", "utf16CodeUnits", "results", problems.stream().map(SarifReport::result).toList());
        out.write(Json.bytes(Json.object("$schema", SCHEMA, "version", "2.1.0", "runs", List.of(run)), new DefaultPrettyPrinter()));
        out.write('\n');
    }

    private static Map<String, Object> tool(List<Problem> problems, Map<String, String> titles) {
        TreeSet<String> rules = new TreeSet<>(titles.keySet());
        problems.forEach(problem -> rules.add(problem.rule()));
        return Json.object("driver", Json.object("name", "uppdrag", "rules", rules.stream()
                .map(rule -> Json.object("id", rule, "shortDescription", Json.object("text", titles.getOrDefault(rule, rule)))).toList()));
    }

    private static Map<String, Object> result(Problem problem) {
        Location place = problem.place();
        Map<String, Object> physical = Json.object("artifactLocation", Json.object("uri", place.file().replace(" ", "%20")));
        if (place.line() > 0) {
            Map<String, Object> region = Json.object("startLine", place.line());
            if (place.column() > 0) {
                region.put("startColumn", place.column());
            }
            physical.put("region", region);
        }
        String level = switch (problem.severity()) {
            case ERROR -> "error";
            case REVIEW -> "note";
            case WARNING -> "warning";
        };
        return Json.object("ruleId", problem.rule(), "level", level, "message", Json.object("text", (problem.message() + " " + problem.fix()).strip()),
                "locations", List.of(Json.object("physicalLocation", physical)));
    }
}
