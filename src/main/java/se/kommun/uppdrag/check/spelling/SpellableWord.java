package se.kommun.uppdrag.check.spelling;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import se.kommun.uppdrag.check.text.Whitespace;
import se.kommun.uppdrag.check.text.Word;

/**
 * A word whose spelling can be checked, or a name. Excluded are addresses, file names, words with digits, initials,
 * abbreviations in the middle of a sentence, and words in other scripts.
 *
 * @param text the word; with the full stop that follows it if it is short enough to be an abbreviation; with a final hyphen
 *     if the text has one after it, as in "vård- och omsorg"
 * @param word position of the word in the text
 * @param isName whether it may be a name, which no dictionary can check
 */
public record SpellableWord(String text, Word word, boolean isName) {

    private static final String TECHNICAL = "@_\\={}#~|^`$<>";
    private static final String HYPHENS = "-\u2010\u2011";
    private static final String BEFORE_SENTENCE = ".!?:…–—•" + Whitespace.LINE_SEPARATOR;
    private static final String OPENING = "\"'”’“‘»«([";
    private static final int MAX_LENGTH = 50;
    private static final int MAX_ABBREVIATION_LENGTH = 6;

    /**
     * Selects the words that can be checked.
     *
     * @param words words of one text, in order
     */
    public static List<SpellableWord> in(List<Word> words) {
        List<SpellableWord> found = new ArrayList<>();
        int chunkEnd = -1;
        boolean isTechnical = false;
        for (Word word : words) {
            if (word.start() >= chunkEnd) {
                chunkEnd = chunkEnd(word);
                isTechnical = isTechnical(word.source(), chunkStart(word), chunkEnd);
            }
            String text = isTechnical ? "" : normalized(word);
            if (isSpellable(text) && !isAbbreviation(word, text) && !isAddedEnding(word)) {
                boolean isName = Character.isUpperCase(text.charAt(0)) && Character.isLowerCase(text.charAt(1)) && !startsSentence(word);
                found.add(new SpellableWord(text + suffix(word, text), word, isName));
            }
        }
        return found;
    }

    private static String suffix(Word word, String text) {
        boolean isShort = text.length() <= MAX_ABBREVIATION_LENGTH && word.isFollowedBy('.');
        boolean hasHyphen = word.end() < word.source().length() && HYPHENS.indexOf(word.source().charAt(word.end())) >= 0;
        return hasHyphen ? "-" : isShort ? "." : "";
    }

    private static int chunkStart(Word word) {
        int start = word.start();
        while (start > 0 && !isBlank(word.source().charAt(start - 1))) {
            start--;
        }
        return start;
    }

    private static int chunkEnd(Word word) {
        int end = word.end();
        while (end < word.source().length() && !isBlank(word.source().charAt(end))) {
            end++;
        }
        return end;
    }

    /** Whether the text between two spaces is an address, a path or code: it contains characters that words do not have. */
    private static boolean isTechnical(String source, int from, int to) {
        int slashes = 0;
        boolean hasFullStop = false;
        for (int i = from; i < to; i++) {
            char c = source.charAt(i);
            if (c >= 'a' && c <= 'z') {
                continue; // most characters, which need no search
            }
            if (TECHNICAL.indexOf(c) >= 0) {
                return true;
            }
            slashes += c == '/' ? 1 : 0;
            hasFullStop |= c == '.' && i + 1 < to;
        }
        return slashes > 1 || slashes == 1 && (hasFullStop || source.charAt(from) == '/');
    }

    private static boolean isBlank(char c) {
        return Whitespace.isSpace(c) || c == '\u202F' || c == '\u2009';
    }

    private static String normalized(Word word) {
        String text = word.text();
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) > 'ÿ') {
                return Normalizer.normalize(text.replace('\u2010', '-').replace('\u2011', '-'), Normalizer.Form.NFC);
            }
        }
        return text;
    }

    private static boolean isSpellable(String text) {
        if (text.length() < 2 || text.length() > MAX_LENGTH) {
            return false;
        }
        boolean hasLaterUpperCase = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= 'a' && c <= 'z') {
                continue;
            }
            if (!isLatin(c) && c != '-' && c != ':') {
                return false;
            }
            hasLaterUpperCase |= i > 0 && Character.isUpperCase(c);
        }
        int colon = text.indexOf(':');
        return !Spelling.isInitials(colon < 0 ? text : text.substring(0, colon)) && !(hasLaterUpperCase && mixesCase(text));
    }

    private static boolean isLatin(char c) {
        return Character.isLetter(c) && Character.UnicodeScript.of(c) == Character.UnicodeScript.LATIN;
    }

    /** Whether upper and lower case are mixed within a part, as in "iPhone", "YouTube" and "HVBhem". Hyphens and colons separate parts. */
    private static boolean mixesCase(String text) {
        return Stream.of(text.split("[-:]")).anyMatch(part -> !part.isEmpty()
                && !part.equals(part.toUpperCase(Locale.ROOT)) && part.substring(1).chars().anyMatch(Character::isUpperCase));
    }

    /** Whether the word is an ending in brackets, as in "förälder(ar)". */
    private static boolean isAddedEnding(Word word) {
        int at = word.start() - 1;
        return at > 0 && word.source().charAt(at) == '(' && Character.isLetter(word.source().charAt(at - 1));
    }

    /** Whether a full stop follows in the middle of a sentence, as in "kap. 3" and "resp. kommun". */
    private static boolean isAbbreviation(Word word, String text) {
        if (text.length() > MAX_ABBREVIATION_LENGTH || !word.isFollowedBy('.')) {
            return false;
        }
        String source = word.source();
        int next = word.end() + 1;
        while (next < source.length() && (isBlank(source.charAt(next)) || OPENING.indexOf(source.charAt(next)) >= 0)) {
            next++;
        }
        char after = next < source.length() ? source.charAt(next) : '.';
        return Character.isLowerCase(after) || Character.isDigit(after) || after == ',';
    }

    private static boolean startsSentence(Word word) {
        String source = word.source();
        int at = word.start() - 1;
        while (at >= 0 && source.charAt(at) != Whitespace.LINE_SEPARATOR && (OPENING.indexOf(source.charAt(at)) >= 0 || isBlank(source.charAt(at)))) {
            at--;
        }
        return at < 0 || BEFORE_SENTENCE.indexOf(source.charAt(at)) >= 0;
    }
}
