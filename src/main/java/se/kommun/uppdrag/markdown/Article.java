package se.kommun.uppdrag.markdown;

import java.util.List;

/**
 * A rendered text.
 *
 * @param html the page's body without h1; never null, empty when the text made the parser run away
 * @param headings in the order of the text; unmodifiable
 * @param sourceMap from places in {@code html} to places in the source
 */
public record Article(String html, List<Heading> headings, SourceMap sourceMap) {

    public Article {
        headings = List.copyOf(headings);
    }
}
