package se.kommun.uppdrag.check.rules;

import java.util.List;
import org.jsoup.nodes.TextNode;

/**
 * A text node of a block.
 *
 * @param start the offset of its text in the text of the block
 * @param isSpelled whether its spelling is checked: not code, not a link, not another language
 */
record TextRun(TextNode node, int start, boolean isSpelled) {

    /** The run at an offset in the text of the block, whose runs are given in order. */
    static TextRun at(List<TextRun> runs, int offset) {
        int first = 0;
        int last = runs.size() - 1;
        while (first < last) {
            int middle = (first + last + 1) / 2;
            if (runs.get(middle).start() <= offset) {
                first = middle;
            } else {
                last = middle - 1;
            }
        }
        return runs.get(first);
    }
}
