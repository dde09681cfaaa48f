package se.kommun.uppdrag.editor.web;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import se.kommun.uppdrag.build.DraftResult;
import se.kommun.uppdrag.content.TextChange;
import se.kommun.uppdrag.editor.DraftSaveResult;
import se.kommun.uppdrag.editor.EditRejectedException;
import se.kommun.uppdrag.editor.EditableSource;
import se.kommun.uppdrag.editor.EditingService;
import se.kommun.uppdrag.editor.PageEdit;
import se.kommun.uppdrag.editor.PagePath;
import se.kommun.uppdrag.editor.SaveResult;
import se.kommun.uppdrag.editor.SiteWordList;
import se.kommun.uppdrag.editor.TextDiff;
import se.kommun.uppdrag.editor.TextMerge;
import se.kommun.uppdrag.http.HttpErrorException;
import se.kommun.uppdrag.report.Json;
import se.kommun.uppdrag.report.Problem;

/** Actions on the text of one page: render, compare, save, discard. */
record TextActions(EditorContext context) {

    private static final String UPDATED = "updated";
    private static final String OTHER_WINDOW = "Sidan är öppen i ett fönster till, och texten är ändrad där. Båda texterna är kvar och ingenting är skrivet.";
    private static final String GONE = "Filen har tagits bort sedan du öppnade sidan. Din text är kvar och ingenting är skrivet.";
    private static final String CHANGED = "Filen har ändrats sedan du öppnade sidan. Båda texterna är kvar och ingenting är skrivet.";

    Map<String, Action> byName() {
        return Map.of("prov", Action.json(this::render), "spara", Action.json(this::save), "skillnad", Action.json(this::compare),
                "slang", Action.json(this::discard), "ordlista", Action.json(this::addWord));
    }

    private Action.Reply render(EditorRequest request) throws IOException, HttpErrorException, EditRejectedException {
        PagePath page = request.page();
        EditingService editing = context.editing();
        EditableSource text;
        if ("no".equals(request.json().texts().get("keep"))) {
            text = editing.read(page, request.text("base"), request.writing());
        } else {
            DraftSaveResult stored = editing.write(page, request.text("base"), request.writing());
            if (!stored.done()) {
                return new Action.Reply(409, conflict(request.text("base"), stored.draft(), stored.text(), stored.difference(), OTHER_WINDOW, List.of()));
            }
            text = stored.text();
        }
        DraftResult result = context.drafts().show(page, text.text());
        String draft = editing.draftHash(page);
        return new Action.Reply(200, Json.object("html", result.html() == null ? null : context.drafts().address(page),
                "problems", EditorJson.problems(result.problems(), text, context.words()), "changed", !draft.isEmpty(), "draft", draft));
    }

    private Action.Reply save(EditorRequest request) throws IOException, HttpErrorException, EditRejectedException {
        PagePath page = request.page();
        SaveResult saved = context.editing().save(page, request.text("base"), dated(request), context.today().get());
        if (!saved.done()) {
            boolean gone = saved.base().equals(EditableSource.NONE);
            boolean otherWindow = saved.base().equals(request.text("base"));
            String message = otherWindow ? OTHER_WINDOW : gone ? GONE : CHANGED;
            return new Action.Reply(409, conflict(saved.base(), context.editing().draftHash(page), saved.theirs(), saved.difference(), message, saved.conflicts()));
        }
        List<Problem> errors = context.drafts().show(page, saved.theirs().text()).problems().stream().filter(Problem::isError).toList();
        SiteState site = SiteState.afterSaving(context, page, page.address(saved.theirs()), errors);
        return new Action.Reply(200, Json.object("base", saved.base(), "saved", EditorJson.difference(saved.difference(), context.words()), "errors", errors.size(), "site", site.json(), "written", written(saved.theirs()),
                "merged", saved.merged() ? EditorJson.text(saved.theirs()) : null,
                "elsewhere", SameText.on(context.live().pages(), page.file(), saved.difference()),
                "message", site.words().isEmpty() ? "Sparad." : "Sparad, men webbplatsen är stoppad: " + site.words() + "."));
    }

    /** The edit with today as the day of the latest change, unless it is a small correction, changes nothing, or changes that day itself. */
    private PageEdit dated(EditorRequest request) throws IOException, HttpErrorException, EditRejectedException {
        PageEdit edit = request.writing();
        List<String> day = edit.fields() == null ? null : edit.fields().get(UPDATED);
        boolean asked = "no".equals(request.json().texts().get("small"));
        if (!asked || day == null || context.editing().difference(request.page(), request.text("base"), edit).isEmpty()
                || !context.editing().saved(request.page()).values(UPDATED).equals(day)) {
            return edit;
        }
        Map<String, List<String>> fields = new LinkedHashMap<>(edit.fields());
        fields.put(UPDATED, List.of(context.today().get().toString()));
        return new PageEdit(fields, edit.header(), edit.body(), edit.owner());
    }

    /** The values that the program itself writes when a page is saved, by key. */
    private static Map<String, Object> written(EditableSource text) {
        return Json.object(UPDATED, text.value(UPDATED).orElse(""), TextChange.KEY, text.value(TextChange.KEY).orElse(""));
    }

    /** A text that could not be written, with the text that stands in its way. */
    private Map<String, Object> conflict(String base, String draft, EditableSource theirs, List<TextDiff.Line> difference, String message,
            List<TextMerge.Part> conflicts) {
        return Json.object("base", base, "draft", draft, "theirs", EditorJson.text(theirs), "difference", EditorJson.difference(difference, context.words()), "message", message,
                "conflicts", EditorJson.conflicts(conflicts));
    }

    private Action.Reply compare(EditorRequest request) throws IOException, HttpErrorException, EditRejectedException {
        return new Action.Reply(200, Json.object("difference",
                EditorJson.difference(context.editing().difference(request.page(), request.text("base"), request.writing()), context.words())));
    }

    private Action.Reply addWord(EditorRequest request) throws IOException, HttpErrorException, EditRejectedException {
        SiteWordList.add(context.site(), request.text("word"));
        context.fileStored().run(); // the next trial of the text knows the word
        return new Action.Reply(200, Json.object());
    }

    private Action.Reply discard(EditorRequest request) throws IOException, HttpErrorException, EditRejectedException {
        context.editing().discardDraft(request.page());
        return new Action.Reply(200, Json.object());
    }
}
