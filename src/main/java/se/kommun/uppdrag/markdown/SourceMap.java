package se.kommun.uppdrag.markdown;

import java.util.Arrays;
import se.kommun.uppdrag.report.LineIndex;
import se.kommun.uppdrag.report.Location;

/**
 * Maps offsets in an article's HTML to the places in the Markdown that produced them. Immutable. It uses a few ints for each
 * block, line, link, image, code span and emphasis.
 */
public final class SourceMap {

    /** Line index of the page's own text. */
    private final LineIndex lines;
    /** Offsets in the HTML, ascending. */
    private final int[] htmlOffsets;
    /** For each HTML offset, the offset in the source text. */
    private final int[] sourceOffsets;
    /** For each HTML offset, the text that the source offset refers to: the article can contain sections of other pages. */
    private final LineIndex[] texts;

    SourceMap(LineIndex lines, int[] htmlOffsets, int[] sourceOffsets, LineIndex[] texts) {
        this.lines = lines;
        this.texts = texts;
        this.htmlOffsets = htmlOffsets;
        this.sourceOffsets = sourceOffsets;
    }

    static SourceMap empty(LineIndex lines) {
        return new SourceMap(lines, new int[0], new int[0], new LineIndex[0]);
    }

    /**
     * Returns the start of the Markdown that produced the HTML at this offset: the nearest recorded piece that starts at or
     * before it, or the start of the text when there is none.
     *
     * @param offset in UTF-16 code units from the start of {@link Article#html()}; any value is accepted
     */
    public Location at(int offset) {
        int found = Arrays.binarySearch(htmlOffsets, offset);
        int index = found >= 0 ? found : -found - 2;
        return index < 0 ? lines.at(0) : texts[index].at(sourceOffsets[index]);
    }
}
