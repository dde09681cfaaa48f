package se.kommun.uppdrag.editor.web;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.kommun.uppdrag.editor.PagePath;
import se.kommun.uppdrag.report.Json;
import se.kommun.uppdrag.report.Problem;

/**
 * Whether the whole site can be published, in the words of the line that tells about a save.
 *
 * @param words what stops it, such as {@code 2 fel på Kontakta oss}; empty if nothing does
 * @param href where to mend it; null if it is not on a page
 */
record SiteState(String words, @Nullable String href) {

    /**
     * The state of the site when a page has been saved.
     *
     * @param errors the page's own errors, as it is saved; those of the latest build are of an older text
     */
    static SiteState afterSaving(EditorContext context, PagePath page, String address, Collection<Problem> errors) {
        Stream<Problem> others = context.live().latest().problems().stream().filter(Problem::isError)
                .filter(problem -> !problem.place().file().equals(page.file()) && !problem.location().file().equals(page.file()) && !problem.location().file().equals(address));
        List<Problem> all = new ArrayList<>(errors);
        others.forEach(all::add);
        return of(context, all);
    }

    /** @param errors all errors of the site */
    static SiteState of(EditorContext context, List<Problem> errors) {
        if (errors.isEmpty()) {
            return new SiteState("", null);
        }
        Problem first = errors.get(0);
        String file = first.place().file();
        long there = errors.stream().filter(problem -> problem.place().file().equals(file)).count();
        String more = there == errors.size() ? "" : " och " + (errors.size() - there) + " till";
        return new SiteState(there + " fel på " + context.nameOf(file) + more, Objects.requireNonNullElse(EditorJson.edit(file, first.place().line()), EditorRoutes.PAGES));
    }

    Map<String, Object> json() {
        return Json.object("words", words, "href", href);
    }
}
