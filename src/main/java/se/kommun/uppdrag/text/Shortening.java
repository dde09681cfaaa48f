package se.kommun.uppdrag.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Words that are cut short in writing, such as "t.ex.". */
public final class Shortening {

    /** Written without blanks, in lower case, without the last point. */
    private static final Set<String> UNCLEAR = Set.of("t.ex", "bl.a", "m.m", "d.v.s", "dvs", "o.s.v", "osv", "etc", "f.d", "s.k",
            "fr.o.m", "t.o.m", "resp", "inkl", "exkl", "ev", "ang", "m.fl", "p.g.a", "pga", "f.n", "f.ö", "o.d", "e.d", "jfr", "obs");
    /** Their last point is no end of a sentence, but they are no trouble to a reader. */
    private static final Set<String> CLEAR = Set.of("kl", "nr", "ca", "tel", "kap", "st", "mr", "mrs", "dr", "vs", "e.g", "i.e");
    private static final Set<String> ALL = Stream.of(UNCLEAR, CLEAR).flatMap(Set::stream).collect(Collectors.toUnmodifiableSet());
    /** These are words too, and short for something only with their point. */
    private static final Set<String> NEED_POINT = Set.of("resp", "inkl", "exkl", "ev", "ang", "obs", "kap");
    private static final int LONGEST = 8;
    /** None is shorter, and without a point none is longer. */
    private static final int SHORTEST = 3;

    /** By a part of its hash, whether a word may be one of them: nearly all are not, and need no text to be made. */
    private static final boolean[] MAYBE = new boolean[512];

    static {
        ALL.forEach(word -> MAYBE[word.hashCode() & MAYBE.length - 1] = true);
    }

    private Shortening() {}

    /** Whether the point at {@code mark} belongs to a word that is cut short. */
    static boolean endsBefore(String text, int mark) {
        String word = word(text, mark);
        return UNCLEAR.contains(word) || CLEAR.contains(word);
    }

    /** The shortenings in a text that trouble a reader, as written. */
    public static List<String> unclear(String text) {
        return unclear(text, text.toCharArray());
    }

    /** As {@link #unclear(String)}; {@code signs} are those of the text. */
    public static List<String> unclear(String text, char[] signs) {
        return found(text, signs, UNCLEAR, SHORTEST);
    }

    /** All shortenings in a text, as written: for readers whom each of them troubles. */
    public static List<String> all(String text) {
        return found(text, text.toCharArray(), ALL, 2);
    }

    private static List<String> found(String text, char[] signs, Set<String> wanted, int shortest) {
        List<String> found = new ArrayList<>();
        int start = 0;
        int points = 0;
        int hash = 0;
        int plainHash = 0; // without the last sign if that is a point
        for (int i = 0; i <= signs.length; i++) {
            char sign = i < signs.length ? signs[i] : ' ';
            if (Prose.isSign(sign)) {
                hash = 31 * hash + Letters.small(sign);
                plainHash = hash;
            } else if (sign == '.') {
                plainHash = hash;
                hash = 31 * hash + sign;
                points++;
            } else {
                if (i - start >= shortest && i - start <= LONGEST && (points > 0 || i - start <= SHORTEST) && MAYBE[plainHash & MAYBE.length - 1]) {
                    add(text.substring(start, i), wanted, found);
                }
                start = i + 1;
                points = 0;
                hash = 0;
                plainHash = 0;
            }
        }
        return found;
    }

    private static void add(String token, Set<String> wanted, List<String> found) {
        String plain = withoutLastPoint(token).toLowerCase(Locale.ROOT);
        if (wanted.contains(plain) && (token.endsWith(".") || !NEED_POINT.contains(plain))) {
            found.add(token);
        }
    }

    private static String withoutLastPoint(String token) {
        return token.endsWith(".") ? token.substring(0, token.length() - 1) : token;
    }

    private static String word(String text, int end) {
        int start = end;
        while (start > 0 && end - start <= LONGEST && (Character.isLetter(text.charAt(start - 1)) || text.charAt(start - 1) == '.')) {
            start--;
        }
        return text.substring(start, end).toLowerCase(Locale.ROOT);
    }
}
