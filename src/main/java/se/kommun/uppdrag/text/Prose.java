package se.kommun.uppdrag.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Cuts running text into sentences and words, as readability formulas count them. Scanned by hand: a page is cut on every
 * check, and the library's sentence iterator alone took a third of the time.
 */
public final class Prose {

    private Prose() {}

    /**
     * The sentences of one block of text, in order, without surrounding white space. A sentence ends at a full stop,
     * question or exclamation mark that stands before white space and a new beginning; the points of abbreviations
     * and of numbers end none.
     */
    public static List<String> sentences(String text) {
        List<String> sentences = new ArrayList<>();
        int start = 0;
        for (int i = 0; i < text.length(); i++) {
            if (isEnd(text.charAt(i)) && (i + 1 == text.length() || endsAt(text, i))) {
                int end = afterQuotes(text, i + 1);
                add(text.substring(start, end), sentences);
                start = end;
            }
        }
        add(text.substring(start), sentences);
        return sentences;
    }

    private static boolean isEnd(char c) {
        return c == '.' || c == '?' || c == '!' || c == '…';
    }

    /** A quotation that ends with the sentence belongs to it. */
    private static int afterQuotes(String text, int from) {
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

    private static void add(String sentence, List<String> sentences) {
        String stripped = sentence.strip();
        if (countWords(stripped) > 0) {
            sentences.add(stripped);
        }
    }

    /** The words of a text, in order: letters and digits, joined by what joins them inside a word. */
    public static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        for (int start = nextWord(text, 0); start < text.length(); ) {
            int end = endOfWord(text, start);
            words.add(text.substring(start, end));
            start = nextWord(text, end);
        }
        return words;
    }

    public static int countWords(String text) {
        int count = 0;
        for (int start = nextWord(text, 0); start < text.length(); start = nextWord(text, endOfWord(text, start))) {
            count++;
        }
        return count;
    }

    /** How many words have more letters than {@code longest}. */
    static int countLongWords(String text, int longest) {
        int count = 0;
        for (int start = nextWord(text, 0); start < text.length(); ) {
            int end = endOfWord(text, start);
            if (end - start > longest && letters(text, start, end) > longest) {
                count++;
            }
            start = nextWord(text, end);
        }
        return count;
    }

    private static int letters(String text, int start, int end) {
        int letters = 0;
        for (int i = start; i < end; i++) {
            if (Character.isLetter(text.charAt(i))) {
                letters++;
            }
        }
        return letters;
    }

    private static int nextWord(String text, int from) {
        int at = from;
        while (at < text.length() && !Character.isLetterOrDigit(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private static int endOfWord(String text, int start) {
        int at = start + 1;
        while (at < text.length()) {
            boolean letter = Character.isLetterOrDigit(text.charAt(at));
            boolean joint = !letter && "-'’.:".indexOf(text.charAt(at)) >= 0
                    && at + 1 < text.length() && Character.isLetterOrDigit(text.charAt(at + 1));
            if (!letter && !joint) {
                break;
            }
            at++;
        }
        return at;
    }
}
