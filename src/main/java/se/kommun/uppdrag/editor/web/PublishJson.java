package se.kommun.uppdrag.editor.web;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import se.kommun.uppdrag.editor.EditorWords;
import se.kommun.uppdrag.publish.PageChange;
import se.kommun.uppdrag.publish.PublishPlan;
import se.kommun.uppdrag.publish.SitePublication;
import se.kommun.uppdrag.report.Json;
import se.kommun.uppdrag.report.Problem;

/** Converts what publishing will change to JSON for the editor's page. */
final class PublishJson {

    private PublishJson() {}

    static Map<String, Object> of(SitePublication.Prepared prepared, EditorWords words) {
        List<Map<String, Object>> errors = prepared.build().problems().stream().filter(Problem::isError).map(problem -> {
            Map<String, Object> error = EditorJson.problem(problem, words);
            error.put("edit", EditorJson.edit(problem.place().file(), problem.place().line()));
            return error;
        }).toList();
        PublishPlan plan = prepared.plan();
        return Json.object("errors", errors, "pages", plan.pages().stream().map(PublishJson::page).toList(), "others", plan.otherFiles(),
                "empty", plan.isEmpty(), "version", plan.version());
    }

    private static Map<String, Object> page(PageChange change) {
        boolean gone = change.kind() == PageChange.Kind.GONE;
        return Json.object("change", change.kind().name().toLowerCase(Locale.ROOT), "title", change.page().title(), "address", change.page().address(),
                "edit", gone ? null : EditorJson.edit(change.page().file(), 0));
    }
}
