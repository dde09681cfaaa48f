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
            int end = at;
            while (end < text.length() && !isBlank(text.charAt(end))) {
                end++;
            }
            if (end > at && !isTechnical(text.substring(at, end))) {
                words.chunk(at, end);
            }
            at = end + 1;
        }
        return words.words;
    }

    private static boolean isBlank(char c) {
        return c <= ' ' || c == '\u00A0' || c == '\u202F' || c == '\u2009';
    }

    /** An address, a path, a piece of code: written without blanks, and with signs that words have not. */
    private static boolean isTechnical(String chunk) {
        for (int i = 0; i < chunk.length(); i++) {
            if (TECHNICAL.indexOf(chunk.charAt(i)) >= 0) {
                return true;
            }
        }
        int slash = chunk.indexOf('/');
        return slash >= 0 && (slash == 0 || chunk.indexOf('/', slash + 1) >= 0 || chunk.substring(0, chunk.length() - 1).indexOf('.') >= 0);
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
            boolean open = end < to && isHyphen(text.charAt(end));
            token(at, end, open);
            at = end;
        }
    }

    private boolean inWord(int at) {
        char c = text.charAt(at);
        return Character.isLetterOrDigit(c) || c == SOFT_HYPHEN || Character.getType(c) == Character.NON_SPACING_MARK;
    }

    private boolean isJoint(int at, int to) {
        return JOINTS.indexOf(text.charAt(at)) >= 0 && at + 1 < to && Character.isLetterOrDigit(text.charAt(at + 1));
    }

    private static boolean isHyphen(char c) {
        return c == '-' || c == '\u2010' || c == '\u2011';
    }

    private void token(int start, int end, boolean open) {
        String word = Normalizer.normalize(text.substring(start, end).replace("\u00AD", "").replace('\u2010', '-').replace('\u2011', '-'),
                Normalizer.Form.NFC);
        String head = word.indexOf(':') < 0 ? word : word.substring(0, word.indexOf(':'));
        if (word.length() < 2 || word.length() > LONGEST || !word.chars().allMatch(Words::belongs) || Spelling.isInitials(head)
                || mixesCase(word) || cutShort(end, word.length()) || isAddedEnding(start)) {
            return;
        }
        boolean name = Character.isUpperCase(word.charAt(0)) && Character.isLowerCase(word.charAt(1)) && !opensSentence(start);
        boolean point = word.length() < LONGEST_SHORTENING && end < text.length() && text.charAt(end) == '.';
        words.add(new Word(open ? word + "-" : point ? word + "." : word, start, !name));
    }

    /** Digits, points and apostrophes inside, and other scripts, are beyond the dictionary. */
    private static boolean belongs(int c) {
        return c == '-' || c == ':' || Character.isLetter(c) && Character.UnicodeScript.of(c) == Character.UnicodeScript.LATIN;
    }

    private static boolean shouts(String word) {
        return word.equals(word.toUpperCase(Locale.ROOT));
    }

    /** "iPhone", "YouTube": names that are written in their own way. */
    private static boolean mixesCase(String word) {
        return Stream.of(word.split("[-:]")).anyMatch(part -> !shouts(part) && part.substring(1).chars().anyMatch(Character::isUpperCase));
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
        return next < text.length() && (Character.isLowerCase(text.charAt(next)) || Character.isDigit(text.charAt(next)) || text.charAt(next) == ',');
    }

    private boolean opensSentence(int start) {
        int at = start - 1;
        while (at >= 0 && (OPENING.indexOf(text.charAt(at)) >= 0 || isBlank(text.charAt(at)) && text.charAt(at) != '\n')) {
            at--;
        }
        return at < 0 || BEFORE_SENTENCE.indexOf(text.charAt(at)) >= 0;
    }
}
