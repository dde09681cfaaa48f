package se.kommun.uppdrag.check.rules;

import java.util.List;
import se.kommun.uppdrag.report.Location;

/**
 * How a page begins, for the comparison with a page that it links to: its first blocks of text and links, and what may lead past those that both
 * pages have. A page with a main landmark has only the blocks before that, and one that is no whole document has only blocks: nothing is asked
 * about them.
 *
 * @param blocks a digest of the text of each block, in document order
 * @param passages the blocks with text of several words, in document order
 * @param bypasses what may lead past some of the blocks
 */
public record PageOpening(List<Integer> blocks, List<Passage> passages, List<Bypass> bypasses) {

    /** A page without blocks. */
    public static final PageOpening NONE = new PageOpening(List.of(), List.of(), List.of());

    /** What may lead to a part of a page. */
    public enum Kind {
        HEADING,
        /** A heading that style may hide from sight. */
        UNSEEN_HEADING,
        LANDMARK,
        /** What a link on the same page leads to. */
        LINKED,
        /** What may move focus or hide something, by a script, a style or the browser. */
        CONTROL
    }

    /**
     * A block with text of several words that is no link.
     *
     * @param block its index
     */
    public record Passage(int block, Location location) {}

    /**
     * Something that may lead past blocks.
     *
     * @param from the index of the block where it is operated; for a heading or landmark its own
     * @param start the index of the first block in or after the element that it leads to
     * @param end the index of the first block after that element
     * @param names of a heading: its element name, {@code #id} and {@code .class}es, with spaces between; otherwise empty
     */
    public record Bypass(Kind kind, int from, int start, int end, String names) {}
}
