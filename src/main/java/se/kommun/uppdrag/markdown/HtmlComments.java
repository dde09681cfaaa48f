package se.kommun.uppdrag.markdown;

/** Where an HTML comment ends, by CommonMark 0.31. */
final class HtmlComments {

    private HtmlComments() {
    }

    /** The index after the comment that starts at {@code start}; -1 when none does. */
    static int end(CharSequence text, int start) {
        if (!startsWith(text, start, "<!--")) {
            return -1;
        }
        if (startsWith(text, start + 4, ">")) {
            return start + 5;
        }
        if (startsWith(text, start + 4, "->")) {
            return start + 6;
        }
        for (int i = start + 4; i < text.length(); i++) {
            if (text.charAt(i) == '-' && startsWith(text, i, "-->")) {
                return i + 3;
            }
        }
        return -1;
    }

    private static boolean startsWith(CharSequence text, int at, String start) {
        if (at + start.length() > text.length()) {
            return false;
        }
        for (int i = 0; i < start.length(); i++) {
            if (text.charAt(at + i) != start.charAt(i)) {
                return false;
            }
        }
        return true;
    }
}
