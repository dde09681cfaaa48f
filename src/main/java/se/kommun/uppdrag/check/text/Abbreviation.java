package se.kommun.uppdrag.check.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/**
 * An abbreviation in a text, such as "t.ex.".
 *
 * @param word the word without the final full stop
 * @param text as written, with the final full stop
 */
public record Abbreviation(Word word, String text) {

    /** Abbreviations that are hard to read, in lower case, without the final full stop. */
    private static final Set<String> HARD_TO_READ = Set.of("t.ex", "bl.a", "m.m", "d.v.s", "dvs", "o.s.v", "osv", "etc", "f.d", "s.k",
            "fr.o.m", "t.o.m", "resp", "inkl", "exkl", "ev", "ang", "m.fl", "p.g.a", "pga", "f.n", "f.ö", "o.d", "e.d", "jfr", "obs");
    /** Abbreviations that are easy to read. Their full stop does not end a sentence either. */
    private static final Set<String> EASY_TO_READ = Set.of("kl", "nr", "ca", "tel", "kap", "st", "mr", "mrs", "dr", "vs", "e.g", "i.e");
    /** Also ordinary words; they are abbreviations only if a full stop follows. */
    private static final Set<String> NEED_FULL_STOP = Set.of("resp", "inkl", "exkl", "ev", "ang", "obs", "kap");
    private static final int MAX_LENGTH = 6;

    /** The abbreviations among the words that are hard to read. */
    public static List<Abbreviation> unclear(List<Word> words) {
        return find(words, HARD_TO_READ::contains);
    }

    /** All abbreviations among the words. In easy Swedish every abbreviation is hard to read. */
    public static List<Abbreviation> all(List<Word> words) {
        return find(words, Abbreviation::isListed);
    }

    private static List<Abbreviation> find(List<Word> words, Predicate<String> wanted) {
        List<Abbreviation> found = new ArrayList<>();
        for (Word word : words) {
            String lower = word.end() - word.start() > MAX_LENGTH ? "" : word.lowerCase();
            if (wanted.test(lower) && (word.isFollowedBy('.') || !NEED_FULL_STOP.contains(lower))) {
                found.add(new Abbreviation(word, word.isFollowedBy('.') ? word.text() + "." : word.text()));
            }
        }
        return found;
    }

    /** Whether the word is a known abbreviation, so that a full stop after it belongs to the word. */
    static boolean isKnown(Word word) {
        return word.end() - word.start() <= MAX_LENGTH && isListed(word.lowerCase());
    }

    private static boolean isListed(String lower) {
        return HARD_TO_READ.contains(lower) || EASY_TO_READ.contains(lower);
    }
}
