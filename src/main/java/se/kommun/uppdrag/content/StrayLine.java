package se.kommun.uppdrag.content;

import java.util.regex.Pattern;

/** Finds the line of a header that is no entry: the YAML parser often stumbles only after it. */
final class StrayLine {

    /** A name with its colon, an indented line, an entry of a list, a comment. */
    private static final Pattern ENTRY = Pattern.compile("[^:]+:(\\s.*)?|[\"'].*|\\s.*|- .*|#.*|[\\]}].*");

    private StrayLine() {}

    /** The number from 0 of the first line that begins at the margin and has no name and colon; -1 when there is none. */
    static int in(String yaml) {
        String[] lines = yaml.split("\n", -1);
        for (int i = 0; i < lines.length; i++) {
            if (!lines[i].isBlank() && !ENTRY.matcher(lines[i]).matches()) {
                return i;
            }
        }
        return -1;
    }
}
