package se.kommun.uppdrag.markdown;

import java.util.Arrays;
import se.kommun.uppdrag.report.Location;

/** Turns offsets in a text into lines and columns of its file. */
final class Lines {

    private final String file;
    private final int firstLine;
    private final int[] starts;

    Lines(MarkdownSource source) {
        this.file = source.file();
        this.firstLine = source.firstLine();
        this.starts = starts(source.text());
    }

    private static int[] starts(String text) {
        int[] starts = new int[16 + text.length() / 32];
        int count = 1;
        for (int eol = text.indexOf('\n'); eol >= 0; eol = text.indexOf('\n', eol + 1)) {
            if (count == starts.length) {
                starts = Arrays.copyOf(starts, count * 2);
            }
            starts[count++] = eol + 1;
        }
        return Arrays.copyOf(starts, count);
    }

    String file() {
        return file;
    }

    Location at(int offset) {
        int index = index(offset);
        return new Location(file, firstLine + index, offset - starts[index] + 1);
    }

    int line(int offset) {
        return firstLine + index(offset);
    }

    private int index(int offset) {
        int found = Arrays.binarySearch(starts, offset);
        return found >= 0 ? found : -found - 2;
    }
}
