package se.kommun.uppdrag.markdown;

import java.util.List;

/**
 * A rendered text.
 *
 * @param html the body of the page without its {@code h1}; never null; empty when the text exceeded the parser's step budget
 * @param headings in document order; unmodifiable
 * @param sourceMap maps offsets in {@code html} to places in the source
 */
public record Article(String html, List<Heading> headings, SourceMap sourceMap) {

    public Article {
        headings = List.copyOf(headings);
    }
}
