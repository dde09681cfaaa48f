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
    /** Where the text after its opening begins: a template may place something between them. */
    private final int rest;
    private final Supplier<SourceTrace> inTemplates;
    private SourceTrace traced;

    private PageTrace(@Nullable Article article, int start, int rest, Supplier<SourceTrace> inTemplates) {
        this.article = article;
        this.start = start;
        this.rest = rest;
        this.inTemplates = inTemplates;
    }

    /**
     * Traces a page.
     *
     * @param article null if the page has none
     * @param inTemplates renders the page again with a tracer; called only for a page with a problem outside its article
     */
    static PageTrace of(String html, @Nullable Article article, Supplier<SourceTrace> inTemplates) {
        if (article == null) {
            return new PageTrace(null, -1, -1, inTemplates);
        }
        int opening = article.openingLength();
        int whole = html.indexOf(article.html());
        if (whole >= 0) {
            return new PageTrace(article, whole, whole + opening, inTemplates);
        }
        int start = opening == 0 ? -1 : html.indexOf(article.html().substring(0, opening));
        return new PageTrace(article, start, start < 0 ? -1 : html.indexOf(article.html().substring(opening), start), inTemplates);
    }

    @Override
    public @Nullable Location at(int offset) {
        Location inArticle = immediate(offset);
        return inArticle == null ? templates().at(offset) : inArticle;
    }

    @Override
    public @Nullable Location immediate(int offset) {
        if (start < 0 || rest < 0) {
            return null;
        }
        int opening = article.openingLength();
        if (offset >= start && offset < start + opening) {
            return article.sourceMap().at(offset - start);
        }
        return offset >= rest && offset < rest + article.html().length() - opening ? article.sourceMap().at(offset - rest + opening) : null;
    }

    private synchronized SourceTrace templates() {
        if (traced == null) {
            traced = inTemplates.get();
        }
        return traced;
    }
}
