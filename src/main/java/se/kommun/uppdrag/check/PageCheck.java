package se.kommun.uppdrag.check;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.kommun.uppdrag.check.rules.PageFacts;
import se.kommun.uppdrag.check.text.ExemptPhrases;
import se.kommun.uppdrag.report.Problem;

/**
 * The result of running every page rule on one page, with the inputs that it depends on besides the page.
 *
 * @param easyWords key of the words exempt from the rules for easy Swedish ({@link ExemptPhrases#key})
 * @param baseline entries of this page; records which of them matched a finding
 * @param hasWords whether the facts hold the page's words
 * @param facts what the site rules need; null if the check of the page failed
 * @param problems sorted
 */
public record PageCheck(UUID easyWords, Baseline baseline, boolean hasWords, @Nullable PageFacts facts, List<Problem> problems) {

    /** A result without a baseline and without the page's words. */
    public PageCheck(UUID easyWords, PageFacts facts, List<Problem> problems) {
        this(easyWords, Baseline.NONE, false, facts, problems);
    }

    /** Whether {@link #PageCheck(UUID, PageFacts, List)} can restore an equal result. The on-disk cache requires this. */
    public boolean isStorable() {
        return baseline == Baseline.NONE && !hasWords && facts != null;
    }
}
