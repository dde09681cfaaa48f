package se.kommun.uppdrag.report;

import java.util.Arrays;

/**
 * Converts offsets in a text to lines and columns of the file that contains it. Immutable.
 *
 * @param file path of the file in problems
 * @param firstLine line of the file on which the text begins, from 1
 * @param starts offset in the text of the start of each line, ascending. Do not modify.
 */
public record LineIndex(String file, int firstLine, int[] starts) {

    /** @param file path of the file in problems */
    public static LineIndex of(String file, String text) {
        return of(file, 1, text);
    }

    /** @param firstLine line of the file on which the text begins, from 1 */
    public static LineIndex of(String file, int firstLine, String text) {
        int[] starts = new int[16 + text.length() / 32];
        int count = 1;
        for (int lineFeed = text.indexOf('\n'); lineFeed >= 0; lineFeed = text.indexOf('\n', lineFeed + 1)) {
            if (count == starts.length) {
                starts = Arrays.copyOf(starts, count * 2);
            }
            starts[count++] = lineFeed + 1;
        }
        return new LineIndex(file, firstLine, Arrays.copyOf(starts, count));
    }

    /** @param offset offset in the text, in UTF-16 units */
    public Location at(int offset) {
        int index = index(offset);
        return new Location(file, firstLine + index, offset - starts[index] + 1);
    }

    /** @param offset offset in the text, in UTF-16 units */
    public int line(int offset) {
        return firstLine + index(offset);
    }

    private int index(int offset) {
        int found = Arrays.binarySearch(starts, offset);
        return found >= 0 ? found : -found - 2;
    }
}
