package se.kommun.uppdrag.editor.web;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.kommun.uppdrag.config.SettingsReader;
import se.kommun.uppdrag.content.ContentModel;
import se.kommun.uppdrag.editor.EditableSource;
import se.kommun.uppdrag.editor.EditorWords;
import se.kommun.uppdrag.editor.PagePath;
import se.kommun.uppdrag.editor.TextDiff;
import se.kommun.uppdrag.editor.TextMerge;
import se.kommun.uppdrag.report.Json;
import se.kommun.uppdrag.report.Obligation;
import se.kommun.uppdrag.report.Problem;
import se.kommun.uppdrag.report.ReportLanguage;
import se.kommun.uppdrag.report.ReportWords;
import se.kommun.uppdrag.report.Severity;

/** Converts problems, texts and differences to JSON for the editor's page. */
final class EditorJson {

    /** The schema's message about a missing key, which has no line number. */
    private static final Pattern MISSING = Pattern.compile("Uppgiften ([a-z_]+) saknas\\.");

    /** The files of the whole site, in which no editor can mend a fault. */
    private static final Set<String> OF_SITE = Set.of(ContentModel.FILE, SettingsReader.FILE);

    private static final Pattern SUGGESTION = Pattern.compile("^Menade du (\\S+\\.md)\\?");

    /** What an editor has to do about a problem. */
    private static final Map<Severity, String> LEVELS = Map.of(Severity.ERROR, "Fel", Severity.REVIEW, "Kontrollera", Severity.WARNING, "Tips");

    private static final ReportWords WORDS = ReportWords.in(ReportLanguage.SV);

    private EditorJson() {}

    /** The problems of a page, each with the place in the editor where it can be fixed. */
    static List<Map<String, Object>> problems(List<Problem> problems, EditableSource text, EditorWords editorWords) {
        return problems.stream().map(problem -> {
            Map<String, Object> object = problem(problem, editorWords);
            object.put("line", problem.place().line());
            object.put("column", problem.place().column());
            Matcher near = SUGGESTION.matcher(problem.fix());
            object.put("suggestion", near.find() ? near.group(1) : null);
            object.putAll(place(problem, text));
            return object;
        }).distinct().toList();
    }

    /** The properties of a problem that all lists contain. The map is mutable: callers add more. */
    static Map<String, Object> problem(Problem problem, EditorWords editorWords) {
        EditorWords.Words words = editorWords.of(problem);
        return Json.object("severity", problem.severity().key(), "word", LEVELS.get(problem.severity()), "rule", problem.rule(),
                "message", words.message(), "fix", words.fix(), "place", problem.place().toString(), "page", problem.location().file(),
                "law", problem.obligation() == Obligation.ADVICE ? "" : WORDS.law(problem));
    }

    private static Map<String, Object> place(Problem problem, EditableSource text) {
        if (OF_SITE.contains(problem.place().file())) {
            return Json.object("where", "site", "field", null, "bodyLine", null);
        }
        int line = problem.place().file().equals(text.file()) ? problem.place().line() : 0;
        if (line >= text.bodyLine()) {
            return Json.object("where", "body", "field", null, "bodyLine", line - text.bodyLine() + 1);
        }
        Matcher missing = MISSING.matcher(problem.message());
        String field = missing.find() ? missing.group(1) : text.keyAt(line).orElse(null);
        return Json.object("where", field == null ? "other" : "field", "field", field, "bodyLine", null);
    }

    static List<Map<String, Object>> difference(List<TextDiff.Line> lines, EditorWords words) {
        return words.ofDifference(lines).stream().map(line -> Json.object("kind", line.kind().name().toLowerCase(Locale.ROOT), "text", line.text())).toList();
    }

    /** The lines that two people have changed, as the texts of both. */
    static List<Map<String, Object>> conflicts(List<TextMerge.Part> conflicts) {
        return conflicts.stream().map(part -> Json.object("mine", String.join("\n", part.mine()), "theirs", String.join("\n", part.theirs()), "body", part.inBody())).toList();
    }

    /** A text as header fields, header text and body. */
    static Map<String, Object> text(EditableSource text) {
        return Json.object("fields", text.fields().orElse(null), "header", text.header(), "body", text.body());
    }

    /** The editor's address for a line of a page's source; null for other files. The line is omitted if it is 0. */
    static @Nullable String edit(@Nullable String file, int line) {
        return PagePath.of(file).map(page -> EditorRoutes.PAGES + page.name() + (line > 0 ? "#rad-" + line : "")).orElse(null);
    }
}
