package se.kommun.uppdrag.content;

import java.util.regex.Pattern;

/** Finds a front matter line that isn't an entry. The YAML parser often reports an error only after it. */
final class StrayLine {

    /** A key with its colon, an indented line, a list entry or a comment. */
    private static final Pattern ENTRY = Pattern.compile("[^:]+:(\\s.*)?|[\"'].*|\\s.*|- .*|#.*|[\\]}].*");

    private StrayLine() {}

    /** Returns the first line that isn't indented and has no key, from 0; -1 when there is none. */
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
