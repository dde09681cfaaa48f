package se.kommun.uppdrag.report;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** "Menade du …?": the known word nearest to one that is not known. */
public final class DidYouMean {

    private DidYouMean() {}

    /** The nearest of {@code known} when it is near enough to be a slip of the finger; ties go to the first in order. */
    public static Optional<String> nearest(@Nullable String word, Collection<String> known) {
        String wanted = word.toLowerCase(Locale.ROOT);
        int limit = Math.max(1, (wanted.length() + 1) / 3); // two letters that changed places count as two slips
        record Near(String word, int distance) {}
        return known.stream()
                .filter(each -> Math.abs(each.length() - wanted.length()) <= limit) // a longer one is farther, and long ones take time
                .map(each -> new Near(each, EditDistance.between(wanted, each.toLowerCase(Locale.ROOT))))
                .filter(near -> near.distance() <= limit)
                .min(Comparator.comparingInt(Near::distance).thenComparing(Near::word))
                .map(Near::word);
    }
}
