package se.kommun.uppdrag.build.cache;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.kommun.uppdrag.content.Page;
import se.kommun.uppdrag.markdown.Article;
import se.kommun.uppdrag.markdown.ReferenceResolver;
import se.kommun.uppdrag.report.Problem;

/**
 * A rendered text of a page, with its inputs.
 *
 * @param page the page when the text was rendered
 * @param answers what the text asked of its {@link ReferenceResolver}, with the answers
 * @param problems what is wrong with the text
 */
public record RenderedText(@Nullable Page page, Map<DependencyRecorder.Question, Object> answers, @Nullable Article article, List<Problem> problems) {

    /** The text of a redirect page, which has none. */
    public static final RenderedText NONE = new RenderedText(null, Map.of(), null, List.of());

    /** Whether all inputs are the same now, including the front matter, which some problems are about, and the line numbers. */
    public boolean isUpToDate(Page now, ReferenceResolver resolver) {
        return (page == now || page.hasSameSource(now)) && answers.entrySet().stream()
                .allMatch(asked -> asked.getKey().ask(resolver).equals(asked.getValue()));
    }
}
