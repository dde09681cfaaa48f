package se.kommun.uppdrag.check.text;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/**
 * A word that is cut short in writing, such as "t.ex.".
 *
 * @param word without its last point
 * @param text as written, with its last point
 */
public record Abbreviation(Word word, String text) {

    /** In lower case, without the last point. */
    private static final Set<String> UNCLEAR = Set.of("t.ex", "bl.a", "m.m", "d.v.s", "dvs", "o.s.v", "osv", "etc", "f.d", "s.k",
            "fr.o.m", "t.o.m", "resp", "inkl", "exkl", "ev", "ang", "m.fl", "p.g.a", "pga", "f.n", "f.ö", "o.d", "e.d", "jfr", "obs");
    /** Their last point ends no sentence, but they are no trouble to a reader. */
    private static final Set<String> CLEAR = Set.of("kl", "nr", "ca", "tel", "kap", "st", "mr", "mrs", "dr", "vs", "e.g", "i.e");
    /** These are words too, and abbreviations only with their point. */
    private static final Set<String> NEED_POINT = Set.of("resp", "inkl", "exkl", "ev", "ang", "obs", "kap");
    private static final int LONGEST = 6;
    private static final int MOST_INITIALS = 6;

    /** Those among the words that trouble a reader. */
    public static List<Abbreviation> unclear(List<Word> words) {
        return find(words, UNCLEAR::contains);
    }

    /** All among the words: in easy text each of them troubles a reader. */
    public static List<Abbreviation> all(List<Word> words) {
        return find(words, Abbreviation::isListed);
    }

    private static List<Abbreviation> find(List<Word> words, Predicate<String> wanted) {
        return words.stream().filter(word -> word.end() - word.start() <= LONGEST).filter(word -> {
            String lower = word.lowerCase();
            return wanted.test(lower) && (word.isFollowedBy('.') || !NEED_POINT.contains(lower));
        }).map(word -> new Abbreviation(word, word.isFollowedBy('.') ? word.text() + "." : word.text())).toList();
    }

    /** Whether a point after the word belongs to it. */
    static boolean isKnown(Word word) {
        return word.end() - word.start() <= LONGEST && isListed(word.lowerCase());
    }

    private static boolean isListed(String lower) {
        return UNCLEAR.contains(lower) || CLEAR.contains(lower);
    }

    /** The two to six capitals that a word consists of or begins with, such as LSS in "LSS-insats"; empty when there are none. */
    public static String initials(Word word) {
        String source = word.source();
        int end = word.start();
        while (end < word.end() && Character.isUpperCase(source.charAt(end))) {
            end++;
        }
        boolean isPart = end < word.end() && Character.isLetterOrDigit(source.charAt(end))
                || word.start() > 0 && source.charAt(word.start() - 1) == '-';
        int length = end - word.start();
        return isPart || length < 2 || length > MOST_INITIALS ? "" : source.substring(word.start(), end);
    }
}
