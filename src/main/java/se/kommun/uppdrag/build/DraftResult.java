package se.kommun.uppdrag.build;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.kommun.uppdrag.report.Problem;

/**
 * What would come of a text.
 *
 * @param html the whole page, null when it could not be made
 * @param problems of this page only, sorted
 */
public record DraftResult(@Nullable String html, List<Problem> problems) {
    public DraftResult {
        problems = List.copyOf(problems);
    }
}
