package se.kommun.uppdrag.convert;

import org.jspecify.annotations.Nullable;

/**
 * A block of a converted text.
 *
 * @param text its Markdown; a line end is one in the source
 * @param level of a heading, from 1 as in the foreign text
 * @param item the list item that it stands in; null outside lists
 * @param quote the number of the quotation that it stands in; 0 outside quotations
 */
record MarkdownBlock(Kind kind, String text, int level, @Nullable ListItem item, int quote) {

    enum Kind { PARAGRAPH, HEADING, TABLE, CAPTION, CODE, RULE, BOX_START, BOX_END, TERM, MEANING }

    /**
     * An item of a list.
     *
     * @param id the same for all blocks of one item
     * @param level from 1
     * @param number where its list begins to count; 0 to go on counting
     */
    record ListItem(int id, int level, boolean ordered, int number) {}

    MarkdownBlock as(Kind other, String words) {
        return new MarkdownBlock(other, words, level, item, quote);
    }

    MarkdownBlock inItem(ListItem of, String words) {
        return new MarkdownBlock(Kind.PARAGRAPH, words, 0, of, quote);
    }
}
