package se.kommun.uppdrag.spelling;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Finds the words of a text whose spelling can be judged. Left out is what follows rules of its own: addresses, names of
 * files, what has digits in it, initials, names in the middle of a sentence, words cut short, other scripts.
 */
public final class Words {

    /**
     * A word in a text.
     *
     * @param text without soft hyphens; with the full stop after it when it is so short that it may be short for something;
     *     with a hyphen last when another word shares its end, as in "vård- och omsorg"
     * @param start where it begins in the text, in UTF-16 units
     * @param judged false for a name: nothing tells how it should be spelled
     */
    public record Word(String text, int start, boolean judged) {}

    /** Stands in a text for what is left out of it, such as code: it parts words, and ends no sentence. */
    public static final char LEFT_OUT = '\uFFFC';

    private static final String TECHNICAL = "@_\\={}#~|^`$<>";
    private static final String JOINTS = "-\u2010\u2011'’.:";
    private static final String BEFORE_SENTENCE = ".!?:…–—•\n";
    private static final String OPENING = "\"'”’“‘»«([";
    private static final char SOFT_HYPHEN = '\u00AD';
    private static final int LONGEST = 50;
    private static final int LONGEST_SHORTENING = 7;

    private final String text;
    private final List<Word> words = new ArrayList<>();

    private Words(String text) {
        this.text = text;
    }

    public static List<Word> of(String text) {
        Words words = new Words(text);
        int at = 0;
        while (at < text.length()) {
            int end = words.plainEnd(at);
            if (end == at) {
                while (end < text.length() && !isBlank(text.charAt(end))) {
                    end++;
                }
                if (end > at && !words.isTechnical(at, end)) {
                    words.chunk(at, end);
                }
            } else if (end - at > 1 && end - at <= LONGEST) {
                words.words.add(new Word(text.substring(at, end), at, true));
            }
            at = end + 1;
        }
        return words.words;
    }

    /** The end of a word of small Swedish letters with blanks around it, as most are, which needs no closer look; else {@code start}. */
    private int plainEnd(int start) {
        int end = start;
        while (end < text.length() && isPlain(text.charAt(end))) {
            end++;
        }
        return end == text.length() || isBlank(text.charAt(end)) ? end : start;
    }

    private static boolean isPlain(char c) {
        return c >= 'a' && c <= 'z' || c == 'å' || c == 'ä' || c == 'ö' || c == 'é';
    }

    private static boolean isBlank(char c) {
        return c <= ' ' || c == '\u00A0' || c == '\u202F' || c == '\u2009';
    }

    /** An address, a path, a piece of code: written without blanks, and with signs that words have not. */
    private boolean isTechnical(int from, int to) {
        int slashes = 0;
        boolean point = false;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (c < 128 && !Character.isLetter(c) && TECHNICAL.indexOf(c) >= 0) {
                return true;
            }
            slashes += c == '/' ? 1 : 0;
            point |= c == '.' && i + 1 < to;
        }
        return slashes > 1 || slashes == 1 && (point || text.charAt(from) == '/');
    }

    private void chunk(int from, int to) {
        int at = from;
        while (at < to) {
            if (!inWord(at)) {
                at++;
                continue;
            }
            int end = at + 1;
            while (end < to && (inWord(end) || isJoint(end, to))) {
                end++;
            }
            token(at, end, end < to && isHyphen(text.charAt(end)));
            at = end;
        }
    }

    private boolean inWord(int at) {
        char c = text.charAt(at);
        return Character.isLetterOrDigit(c) || c == SOFT_HYPHEN || c > 'ÿ' && Character.getType(c) == Character.NON_SPACING_MARK;
    }

    private boolean isJoint(int at, int to) {
        return JOINTS.indexOf(text.charAt(at)) >= 0 && at + 1 < to && Character.isLetterOrDigit(text.charAt(at + 1));
    }

    private static boolean isHyphen(char c) {
        return c == '-' || c == '\u2010' || c == '\u2011';
    }

    private void token(int start, int end, boolean open) {
        String word = written(start, end);
        if (word.length() < 2 || word.length() > LONGEST || !belongs(word) || mixesCase(word) || cutShort(end, word.length())
                || isAddedEnding(start)) {
            return;
        }
        boolean name = Character.isUpperCase(word.charAt(0)) && Character.isLowerCase(word.charAt(1)) && !opensSentence(start);
        boolean point = word.length() < LONGEST_SHORTENING && end < text.length() && text.charAt(end) == '.';
        words.add(new Word(open ? word + "-" : point ? word + "." : word, start, !name));
    }

    /** Without what only helps to break a line. */
    private String written(int start, int end) {
        String word = text.substring(start, end);
        for (int i = 0; i < word.length(); i++) {
            if (word.charAt(i) > 'ÿ' || word.charAt(i) == SOFT_HYPHEN) {
                return Normalizer.normalize(word.replace("\u00AD", "").replace('\u2010', '-').replace('\u2011', '-'), Normalizer.Form.NFC);
            }
        }
        return word;
    }

    /** Digits, points and apostrophes inside, initials and other scripts are beyond the dictionary. */
    private static boolean belongs(String word) {
        int colon = word.indexOf(':');
        if (Spelling.isInitials(colon < 0 ? word : word.substring(0, colon))) {
            return false;
        }
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            boolean latin = isPlain(c) || Character.isLetter(c) && Character.UnicodeScript.of(c) == Character.UnicodeScript.LATIN;
            if (!latin && c != '-' && c != ':') {
                return false;
            }
        }
        return true;
    }

    /** "iPhone", "YouTube", "HVBhem": capitals among small letters, though not in parts joined with a hyphen. */
    private static boolean mixesCase(String word) {
        for (int i = 1; i < word.length(); i++) {
            if (Character.isUpperCase(word.charAt(i)) && Character.isLetter(word.charAt(i - 1))) {
                return Stream.of(word.split("[-:]")).anyMatch(part -> !part.isEmpty() && !part.equals(part.toUpperCase(Locale.ROOT))
                        && part.substring(1).chars().anyMatch(Character::isUpperCase));
            }
        }
        return false;
    }

    /** "förälder(ar)" */
    private boolean isAddedEnding(int start) {
        return start > 1 && text.charAt(start - 1) == '(' && Character.isLetter(text.charAt(start - 2));
    }

    /** A full stop in the middle of a sentence: "kap. 3", "resp. kommun". */
    private boolean cutShort(int end, int length) {
        if (length >= LONGEST_SHORTENING || end >= text.length() || text.charAt(end) != '.') {
            return false;
        }
        int next = end + 1;
        while (next < text.length() && (isBlank(text.charAt(next)) || OPENING.indexOf(text.charAt(next)) >= 0)) {
            next++;
        }
        char after = next < text.length() ? text.charAt(next) : '.';
        return Character.isLowerCase(after) || Character.isDigit(after) || after == ',';
    }

    private boolean opensSentence(int start) {
        int at = start - 1;
        while (at >= 0 && (OPENING.indexOf(text.charAt(at)) >= 0 || isBlank(text.charAt(at)) && text.charAt(at) != '\n')) {
            at--;
        }
        return at < 0 || BEFORE_SENTENCE.indexOf(text.charAt(at)) >= 0;
    }
}
