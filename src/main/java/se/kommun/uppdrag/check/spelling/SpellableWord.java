package se.kommun.uppdrag.check.spelling;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import se.kommun.uppdrag.check.text.Whitespace;
import se.kommun.uppdrag.check.text.Word;

/**
 * A word whose spelling can be judged, or a name. What follows rules of its own is none: addresses, names of files, what
 * has digits in it, initials, abbreviations in the middle of a sentence, other scripts.
 *
 * @param text as read; with the full stop after it when it is so short that it may be an abbreviation; with a hyphen last
 *     when another word shares its end, as in "vård- och omsorg"
 * @param word its place
 * @param isName whether it is a name, whose spelling nothing tells
 */
public record SpellableWord(String text, Word word, boolean isName) {

    private static final String TECHNICAL = "@_\\={}#~|^`$<>";
    private static final String HYPHENS = "-\u2010\u2011";
    private static final String BEFORE_SENTENCE = ".!?:…–—•" + Whitespace.LINE_SEPARATOR;
    private static final String OPENING = "\"'”’“‘»«([";
    private static final int LONGEST = 50;
    private static final int LONGEST_ABBREVIATION = 6;

    /** @param words of one text, in order */
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
            if (isSpellable(text) && !isCutShort(word, text) && !isAddedEnding(word)) {
                boolean isName = Character.isUpperCase(text.charAt(0)) && Character.isLowerCase(text.charAt(1)) && !opensSentence(word);
                found.add(new SpellableWord(text + sign(word, text), word, isName));
            }
        }
        return found;
    }

    private static String sign(Word word, String text) {
        boolean isShort = text.length() <= LONGEST_ABBREVIATION && word.isFollowedBy('.');
        return HYPHENS.chars().anyMatch(hyphen -> word.isFollowedBy((char) hyphen)) ? "-" : isShort ? "." : "";
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

    /** Whether what stands between two blanks is an address, a path or a piece of code: it has characters that words have not. */
    private static boolean isTechnical(String source, int from, int to) {
        int slashes = 0;
        boolean point = false;
        for (int i = from; i < to; i++) {
            char c = source.charAt(i);
            if (TECHNICAL.indexOf(c) >= 0) {
                return true;
            }
            slashes += c == '/' ? 1 : 0;
            point |= c == '.' && i + 1 < to;
        }
        return slashes > 1 || slashes == 1 && (point || source.charAt(from) == '/');
    }

    private static boolean isBlank(char c) {
        return Whitespace.isSpace(c) || c == '\u202F' || c == '\u2009';
    }

    private static String normalized(Word word) {
        String text = word.text();
        return text.chars().allMatch(c -> c <= 'ÿ') ? text
                : Normalizer.normalize(text.replace('\u2010', '-').replace('\u2011', '-'), Normalizer.Form.NFC);
    }

    private static boolean isSpellable(String text) {
        return text.length() > 1 && text.length() <= LONGEST && !Spelling.isInitials(text.substring(0, (text + ":").indexOf(':')))
                && text.chars().allMatch(c -> isLatin((char) c) || c == '-' || c == ':') && !mixesCase(text);
    }

    private static boolean isLatin(char c) {
        return c >= 'a' && c <= 'z' || Character.isLetter(c) && Character.UnicodeScript.of(c) == Character.UnicodeScript.LATIN;
    }

    /** "iPhone", "YouTube", "HVBhem": capitals among small letters, though not in parts joined with a hyphen. */
    private static boolean mixesCase(String text) {
        return text.chars().skip(1).anyMatch(Character::isUpperCase) && Stream.of(text.split("[-:]")).anyMatch(part -> !part.isEmpty()
                && !part.equals(part.toUpperCase(Locale.ROOT)) && part.substring(1).chars().anyMatch(Character::isUpperCase));
    }

    /** "förälder(ar)" */
    private static boolean isAddedEnding(Word word) {
        int at = word.start() - 1;
        return at > 0 && word.source().charAt(at) == '(' && Character.isLetter(word.source().charAt(at - 1));
    }

    /** A full stop in the middle of a sentence: "kap. 3", "resp. kommun". */
    private static boolean isCutShort(Word word, String text) {
        if (text.length() > LONGEST_ABBREVIATION || !word.isFollowedBy('.')) {
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

    private static boolean opensSentence(Word word) {
        String source = word.source();
        int at = word.start() - 1;
        while (at >= 0 && source.charAt(at) != Whitespace.LINE_SEPARATOR && (OPENING.indexOf(source.charAt(at)) >= 0 || isBlank(source.charAt(at)))) {
            at--;
        }
        return at < 0 || BEFORE_SENTENCE.indexOf(source.charAt(at)) >= 0;
    }
}
