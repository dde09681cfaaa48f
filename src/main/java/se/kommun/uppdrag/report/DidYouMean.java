package se.kommun.uppdrag.report;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** Finds the known word that is most similar to an unknown one, for "Menade du …?". */
public final class DidYouMean {

    private DidYouMean() {}

    /**
     * The word of {@code known} with the smallest edit distance, ignoring case, if it is small enough for a typing error:
     * at most (length + 1) / 3, rounded down, but at least 1. Of equally near words the alphabetically first is returned.
     */
    public static Optional<String> nearest(String word, Collection<String> known) {
        String wanted = word.toLowerCase(Locale.ROOT);
        int limit = Math.max(1, (wanted.length() + 1) / 3); // two swapped letters have distance 2
        record Near(String word, int distance) {}
        return known.stream()
                .filter(each -> Math.abs(each.length() - wanted.length()) <= limit) // the distance is at least the difference in length; skip the costly comparison
                .map(each -> new Near(each, distance(wanted, each.toLowerCase(Locale.ROOT))))
                .filter(near -> near.distance() <= limit)
                .min(Comparator.comparingInt(Near::distance).thenComparing(Near::word))
                .map(Near::word);
    }

    /**
     * The Levenshtein distance in UTF-16 code units: how many characters must be added, removed or replaced to turn one word into the other
     * (Wagner–Fischer algorithm). The time is proportional to the product of the lengths.
     */
    public static int distance(String one, String other) {
        int[] row = new int[other.length() + 1];
        for (int i = 0; i < row.length; i++) {
            row[i] = i;
        }
        for (int i = 1; i <= one.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j < row.length; j++) {
                int replaced = diagonal + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(replaced, Math.min(row[j - 1], diagonal) + 1);
            }
        }
        return row[row.length - 1];
    }
}
