package se.kommun.uppdrag.build;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.kommun.uppdrag.build.cache.DependencyRecorder;
import se.kommun.uppdrag.content.Page;
import se.kommun.uppdrag.markdown.Article;
import se.kommun.uppdrag.markdown.ReferenceResolver;
import se.kommun.uppdrag.report.Problem;

/**
 * A page's text as it was rendered.
 *
 * @param page as it was then
 * @param answers what the text asked of its surroundings, and what it was told
 * @param problems what is wrong with the text
 */
public record RenderedText(@Nullable Page page, Map<DependencyRecorder.Question, Object> answers, @Nullable Article article, List<Problem> problems) {

    /** Of a page that has no text of its own. */
    static final RenderedText NONE = new RenderedText(null, Map.of(), null, List.of());

    /** Whether the text would be rendered the same now, down to the lines that it came from. */
    boolean isUpToDate(Page now, ReferenceResolver surroundings) {
        boolean sameText = page == now
                || page.file().equals(now.file()) && page.type() == now.type() && page.bodyLine() == now.bodyLine() && page.body().equals(now.body());
        return sameText && answers.entrySet().stream()
                .allMatch(asked -> asked.getKey().ask(surroundings).equals(asked.getValue()));
    }
}
