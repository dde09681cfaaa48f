package se.kommun.uppdrag.build;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import se.kommun.uppdrag.markdown.Article;
import se.kommun.uppdrag.report.Location;
import se.kommun.uppdrag.report.SourceTrace;

/**
 * Traces a place in a page to its source: inside the article to a Markdown line, elsewhere to a line of a template. The template lines are
 * computed when first needed. Thread-safe.
 */
final class PageTrace implements SourceTrace {

    private final @Nullable Article article;
    private final int start;
    private final int end;
    private final Supplier<SourceTrace> inTemplates;
    private SourceTrace traced;

    private PageTrace(@Nullable Article article, int start, Supplier<SourceTrace> inTemplates) {
        this.article = article;
        this.start = start;
        this.end = article == null ? start : start + article.html().length();
        this.inTemplates = inTemplates;
    }

    /**
     * Traces a page.
     *
     * @param article null if the page has none
     * @param inTemplates renders the page again with a tracer; called only for a page with a problem outside its article
     */
    static PageTrace of(String html, @Nullable Article article, Supplier<SourceTrace> inTemplates) {
        return new PageTrace(article, article == null ? -1 : html.indexOf(article.html()), inTemplates);
    }

    @Override
    public @Nullable Location at(int offset) {
        Location inArticle = immediate(offset);
        return inArticle == null ? templates().at(offset) : inArticle;
    }

    @Override
    public @Nullable Location immediate(int offset) {
        return start >= 0 && offset >= start && offset < end ? article.sourceMap().at(offset - start) : null;
    }

    private synchronized SourceTrace templates() {
        if (traced == null) {
            traced = inTemplates.get();
        }
        return traced;
    }
}
