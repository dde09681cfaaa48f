package se.kommun.uppdrag.css;

import java.util.Arrays;
import se.kommun.uppdrag.report.Location;

/**
 * Turns offsets in a file into places that people find.
 *
 * @param file its path as problems name it
 * @param starts the offset of each line's first character
 */
record LineIndex(String file, int[] starts) {

    static LineIndex of(String file, String text) {
        int[] starts = new int[(int) text.chars().filter(each -> each == '\n').count() + 1];
        int line = 1;
        for (int at = 0; at < text.length(); at++) {
            if (text.charAt(at) == '\n') {
                starts[line++] = at + 1;
            }
        }
        return new LineIndex(file, starts);
    }

    Location at(int offset) {
        int found = Arrays.binarySearch(starts, offset);
        int line = found >= 0 ? found : -found - 2;
        return new Location(file, line + 1, offset - starts[line] + 1);
    }

    int line(Declaration declaration) {
        return at(declaration.offset()).line();
    }
}
