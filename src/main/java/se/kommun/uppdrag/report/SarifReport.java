package se.kommun.uppdrag.report;

import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;

/** The report for code scanning tools, SARIF 2.1.0. The location of a result is the source line to fix. */
public final class SarifReport {

    private static final String SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json";
    /** The name of the fingerprint; the number changes if its ingredients do. */
    private static final String FINGERPRINT = "ruleFileMessage/v1";

    private final Map<String, Integer> earlier = new HashMap<>();

    private SarifReport() {}

    /**
     * Writes the SARIF log and a line feed. Does not close the stream.
     *
     * @param rules descriptions by rule id; a rule without one is described by its id
     * @param language language of the descriptions and the problems
     */
    public static void write(OutputStream out, List<Problem> problems, Map<String, RuleDescription> rules, ReportLanguage language) throws IOException {
        SarifReport report = new SarifReport();
        Iterable<Map<String, Object>> results = () -> problems.stream().map(report::result).iterator();
        Map<String, Object> run = Json.object("tool", tool(problems, rules), "language", language == ReportLanguage.SV ? "sv-SE" : language.code(),
                "columnKind", "utf16CodeUnits", "results", results);
        Json.write(out, Json.object("$schema", SCHEMA, "version", "2.1.0", "runs", List.of(run)), new DefaultPrettyPrinter());
        out.write('\n');
    }

    private static Map<String, Object> tool(List<Problem> problems, Map<String, RuleDescription> rules) {
        TreeSet<String> ids = new TreeSet<>(rules.keySet());
        problems.forEach(problem -> ids.add(problem.rule()));
        return Json.object("driver", Json.object("name", "uppdrag", "rules", ids.stream().map(id -> rule(id, rules)).toList()));
    }

    private static Map<String, Object> rule(String id, Map<String, RuleDescription> rules) {
        RuleDescription rule = rules.get(id);
        if (rule == null) {
            return Json.object("id", id, "shortDescription", text(id));
        }
        Map<String, Object> object = Json.object("id", id, "shortDescription", text(rule.title()), "fullDescription", text(rule.help()),
                "help", text(rule.help() + " " + rule.fix()), "defaultConfiguration", Json.object("level", level(rule.severity())),
                "properties", Json.object("tags", rule.tags()));
        if (rule.address() != null) {
            object.put("helpUri", rule.address());
        }
        return object;
    }

    private Map<String, Object> result(Problem problem) {
        Location place = problem.place();
        Map<String, Object> physical = Json.object("artifactLocation", Json.object("uri", place.file().replace(" ", "%20")));
        if (place.line() > 0) {
            Map<String, Object> region = Json.object("startLine", place.line());
            if (place.column() > 0) {
                region.put("startColumn", place.column());
            }
            physical.put("region", region);
        }
        return Json.object("ruleId", problem.rule(), "level", level(problem.severity()),
                "message", text((problem.message() + " " + problem.fix()).strip()), "locations", List.of(Json.object("physicalLocation", physical)),
                "partialFingerprints", Json.object(FINGERPRINT, fingerprint(problem)),
                "properties", Json.object("level", problem.obligation().key(), "clauses", problem.clauses(), "selector", problem.selector()));
    }

    /** The same for the same finding after lines have been added above it. The n-th of several equal findings in a file has one of its own. */
    private String fingerprint(Problem problem) {
        String finding = problem.rule() + "\n" + problem.place().file() + "\n" + problem.message();
        int number = earlier.merge(finding, 1, Integer::sum);
        return UUID.nameUUIDFromBytes((finding + "\n" + number).getBytes(StandardCharsets.UTF_8)).toString();
    }

    private static Map<String, Object> text(String text) {
        return Json.object("text", text);
    }

    private static String level(Severity severity) {
        return switch (severity) {
            case ERROR -> "error";
            case REVIEW -> "note";
            case WARNING -> "warning";
        };
    }
}
