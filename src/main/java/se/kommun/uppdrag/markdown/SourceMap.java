package se.kommun.uppdrag.markdown;

import java.util.Arrays;
import se.kommun.uppdrag.report.LineIndex;
import se.kommun.uppdrag.report.Location;

/**
 * From places in an article's HTML to the places in the Markdown that made them. Immutable; a few ints for each block,
 * line, link, image, code and emphasis.
 */
public final class SourceMap {

    /** Of the whole text. */
    private final LineIndex lines;
    /** Ascending offsets in the HTML. */
    private final int[] made;
    /** For each, the offset in the source. */
    private final int[] makers;
    /** For each, the text that it is an offset of: sections of other pages stand here too. */
    private final LineIndex[] texts;

    SourceMap(LineIndex lines, int[] made, int[] makers, LineIndex[] texts) {
        this.lines = lines;
        this.texts = texts;
        this.made = made;
        this.makers = makers;
    }

    static SourceMap nothing(LineIndex lines) {
        return new SourceMap(lines, new int[0], new int[0], new LineIndex[0]);
    }

    /**
     * The start of the piece of Markdown that made the HTML at this offset: the nearest one that begins at or before
     * it. The text's first place when nothing begins before it.
     *
     * @param offset in UTF-16 units from the start of {@link Article#html()}; any int is answered
     */
    public Location at(int offset) {
        int found = Arrays.binarySearch(made, offset);
        int index = found >= 0 ? found : -found - 2;
        return index < 0 ? lines.at(0) : texts[index].at(makers[index]);
    }
}
