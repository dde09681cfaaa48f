package se.kommun.uppdrag.check.text;

import java.util.ArrayList;
import java.util.List;

/** Divides a text into sentences and words in one pass. All rules about text use its result. */
public final class Tokenizer {

    private static final String SENTENCE_ENDS = ".?!…";
    private static final String CLOSING = "\"'”’»)";
    private static final String OPENING = "\"'”’»(–-";
    private static final String JOINTS = "-\u2010\u2011'’.:";

    private final String text;
    private final List<Sentence> sentences = new ArrayList<>();
    private List<Word> words = new ArrayList<>();
    private int start;

    private Tokenizer(String text) {
        this.text = text;
    }

    /** The sentences that have words, in order. Together they contain all words of the text. */
    public static List<Sentence> sentences(String text) {
        Tokenizer tokenizer = new Tokenizer(text);
        tokenizer.run();
        return tokenizer.sentences;
    }

    /** All words of the text, in order. */
    public static List<Word> words(String text) {
        return sentences(text).stream().flatMap(sentence -> sentence.words().stream()).toList();
    }

    private void run() {
        int at = 0;
        while (at < text.length()) {
            if (Character.isLetterOrDigit(text.charAt(at))) {
                int end = endOfWord(at);
                words.add(new Word(text, at, end));
                at = end;
            } else if (endsSentence(at)) {
                at = skip(at + 1, CLOSING, false); // include closing quotation marks and brackets
                addSentence(at);
            } else {
                at++;
            }
        }
        addSentence(at);
    }

    private int endOfWord(int from) {
        int at = from + 1;
        while (at < text.length() && (isInWord(text.charAt(at))
                || JOINTS.indexOf(text.charAt(at)) >= 0 && at + 1 < text.length() && Character.isLetterOrDigit(text.charAt(at + 1)))) {
            at++;
        }
        return at;
    }

    private static boolean isInWord(char c) {
        return Character.isLetterOrDigit(c) || c == Whitespace.SOFT_HYPHEN || c == Whitespace.ZERO_WIDTH_SPACE
                || c > 'ÿ' && Character.getType(c) == Character.NON_SPACING_MARK;
    }

    /**
     * Whether the character ends a sentence: it is a full stop, question mark, exclamation mark or ellipsis, the next word does not begin in
     * lower case, and it is not the full stop of an abbreviation.
     */
    private boolean endsSentence(int mark) {
        if (SENTENCE_ENDS.indexOf(text.charAt(mark)) < 0) {
            return false;
        }
        int next = skip(mark + 1, CLOSING, false);
        if (next == text.length()) {
            return true;
        }
        if (!isBlank(text.charAt(next))) {
            return false;
        }
        next = skip(next, OPENING, true);
        boolean isBeginning = next == text.length() || !Character.isLowerCase(text.charAt(next));
        return isBeginning && !(text.charAt(mark) == '.' && isAbbreviated(mark));
    }

    private boolean isAbbreviated(int point) {
        Word before = words.isEmpty() ? null : words.get(words.size() - 1);
        return before != null && before.end() == point && Abbreviation.isKnown(before);
    }

    private int skip(int from, String characters, boolean blanks) {
        int at = from;
        while (at < text.length() && (characters.indexOf(text.charAt(at)) >= 0 || blanks && isBlank(text.charAt(at)))) {
            at++;
        }
        return at;
    }

    private static boolean isBlank(char c) {
        return Whitespace.isSpace(c) || Character.isWhitespace(c);
    }

    private void addSentence(int end) {
        if (!words.isEmpty()) {
            int first = start;
            while (isBlank(text.charAt(first))) {
                first++;
            }
            sentences.add(new Sentence(text, first, end, words));
            words = new ArrayList<>();
        }
        start = end;
    }
}
