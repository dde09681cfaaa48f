package se.kommun.uppdrag.markdown;

import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import se.kommun.uppdrag.report.LineIndex;
import se.kommun.uppdrag.report.Location;

/**
 * Maps offsets in an article's HTML to the places in the Markdown that produced them. Immutable.
 *
 * @param lines line index of the page's own text
 * @param marks in ascending order of their offset in the HTML
 */
public record SourceMap(LineIndex lines, List<Mark> marks) {

    /**
     * A piece of HTML and where it comes from.
     *
     * @param htmlOffset where it starts
     * @param text the text that the source offset refers to: the article can contain sections of other pages
     */
    record Mark(int htmlOffset, LineIndex text, int sourceOffset) {}

    public SourceMap {
        marks = List.copyOf(marks);
    }

    /**
     * Returns the start of the Markdown that produced the HTML at this offset: the nearest recorded piece that starts at or
     * before it, or the start of the text when there is none.
     *
     * @param offset in UTF-16 code units from the start of {@link Article#html()}; any value is accepted
     */
    public Location at(int offset) {
        int found = Collections.binarySearch(marks, new Mark(offset, lines, 0), Comparator.comparingInt(Mark::htmlOffset));
        int index = found >= 0 ? found : -found - 2;
        return index < 0 ? lines.at(0) : marks.get(index).text().at(marks.get(index).sourceOffset());
    }
}
