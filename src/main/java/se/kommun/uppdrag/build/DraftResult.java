package se.kommun.uppdrag.build;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.kommun.uppdrag.report.Problem;

/**
 * The result of rendering a page from a text that is not saved.
 *
 * @param html the whole page, null if it could not be rendered
 * @param problems of this page only, sorted
 */
public record DraftResult(@Nullable String html, List<Problem> problems) {
    public DraftResult {
        problems = List.copyOf(problems);
    }
}
