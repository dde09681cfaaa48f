package se.kommun.uppdrag.markdown;

import java.util.List;

/**
 * A rendered text.
 *
 * @param html the body of the page without its {@code h1}; never null; empty when the text exceeded the parser's step budget
 * @param headings in document order; unmodifiable
 * @param sourceMap maps offsets in {@code html} to places in the source
 * @param hasFaults whether it tells of faults in accessibility, in boxes for them
 */
public record Article(String html, List<Heading> headings, SourceMap sourceMap, boolean hasFaults) {

    /**
     * A heading of the text, used for "På den här sidan" and for checking fragments of links.
     *
     * @param level 1 to 6
     * @param id the id attribute, unique within the article
     * @param text without markup; not empty
     * @param line in the source file, from 1
     */
    public record Heading(int level, String id, String text, int line) {}

    public Article {
        headings = List.copyOf(headings);
    }

    /** The length of the first paragraph in {@code html}; 0 when the text begins with something else. */
    public int openingLength() {
        String end = "</p>";
        return html.startsWith("<p>") ? html.indexOf(end) + end.length() : 0;
    }
}
