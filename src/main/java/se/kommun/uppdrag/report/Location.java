package se.kommun.uppdrag.report;

import java.util.Comparator;
import java.util.Objects;

/**
 * A position in a file, counted as text editors count.
 *
 * @param file path with forward slashes, relative to the site's folder if the file is inside it; never null
 * @param line from 1; 0 for the whole file
 * @param column from 1, in UTF-16 units; 0 for the whole line
 */
public record Location(String file, int line, int column) implements Comparable<Location> {

    private static final Comparator<Location> ORDER =
            Comparator.comparing(Location::file).thenComparingInt(Location::line).thenComparingInt(Location::column);

    public Location {
        Objects.requireNonNull(file, "file");
    }

    public static Location of(String file) {
        return new Location(file, 0, 0);
    }

    public static Location of(String file, int line) {
        return new Location(file, line, 0);
    }

    @Override
    public int compareTo(Location other) {
        return ORDER.compare(this, other);
    }

    /** {@code file:line:column}, without the parts that are 0. */
    @Override
    public String toString() {
        if (line == 0) {
            return file;
        }
        return column == 0 ? file + ":" + line : file + ":" + line + ":" + column;
    }
}
