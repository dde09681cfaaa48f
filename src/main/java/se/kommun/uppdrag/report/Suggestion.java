package se.kommun.uppdrag.report;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import org.apache.commons.text.similarity.LevenshteinDistance;

/** "Menade du …?": the known word nearest to one that is not known. */
public final class Suggestion {

    private Suggestion() {}

    /** The nearest of {@code known} when it is near enough to be a slip of the finger; ties go to the first in order. */
    public static Optional<String> nearest(String word, Collection<String> known) {
        String wanted = word.toLowerCase(Locale.ROOT);
        int limit = Math.max(1, (wanted.length() + 1) / 3); // two letters that changed places count as two slips
        LevenshteinDistance distance = new LevenshteinDistance(limit);
        record Near(String word, int distance) {}
        return known.stream()
                .map(each -> new Near(each, distance.apply(wanted, each.toLowerCase(Locale.ROOT))))
                .filter(near -> near.distance() >= 0)
                .min(Comparator.comparingInt(Near::distance).thenComparing(Near::word))
                .map(Near::word);
    }
}
