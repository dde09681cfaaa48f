package se.kommun.uppdrag.text;

/**
 * Cuts running text into sentences and words, as readability formulas count them. Scanned by hand and in arrays: a page is
 * cut on every check, and the library's sentence iterator alone took a third of the time.
 */
final class Prose {

    private Prose() {}

    /**
     * Whether a sentence ends with the sign there, or with the quotation marks after it: it is a full stop, question or exclamation
     * mark before white space and a new beginning; the points of abbreviations and of numbers end none.
     *
     * @param signs those of the text
     */
    static boolean endsSentence(String text, char[] signs, int at) {
        return isEnd(signs[at]) && (at + 1 == signs.length || endsAt(text, at));
    }

    private static boolean isEnd(char c) {
        return c == '.' || c == '?' || c == '!' || c == '…';
    }

    /** A quotation that ends with the sentence belongs to it. */
    static int afterQuotes(String text, int from) {
        int next = from;
        while (next < text.length() && "\"'”’»)".indexOf(text.charAt(next)) >= 0) {
            next++;
        }
        return next;
    }

    private static boolean endsAt(String text, int mark) {
        int next = afterQuotes(text, mark + 1);
        if (next == text.length()) {
            return true;
        }
        if (!Character.isWhitespace(text.charAt(next))) {
            return false;
        }
        while (next < text.length() && (Character.isWhitespace(text.charAt(next)) || "\"'”’»(–-".indexOf(text.charAt(next)) >= 0)) {
            next++;
        }
        boolean beginning = next == text.length() || !Character.isLowerCase(text.charAt(next));
        return beginning && !(text.charAt(mark) == '.' && Shortening.endsBefore(text, mark));
    }

    /** Where the first word between {@code from} and {@code to} begins; {@code to} when there is none. A word is letters and digits, and what joins them. */
    static int nextWord(char[] text, int from, int to) {
        int at = from;
        while (at < to && !isSign(text[at])) {
            at++;
        }
        return at;
    }

    static int endOfWord(char[] text, int start) {
        int at = start + 1;
        while (at < text.length) {
            char sign = text[at];
            if (!isSign(sign) && (sign == ' ' || "-'’.:".indexOf(sign) < 0 || at + 1 == text.length || !isSign(text[at + 1]))) {
                break;
            }
            at++;
        }
        return at;
    }

    /** Whether it can be all of a word. */
    static boolean isSign(char character) {
        return Letters.isLetterOrDigit(character);
    }
}
