package se.kommun.uppdrag.check.rules;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.kommun.uppdrag.check.rules.PageOpening.Bypass;
import se.kommun.uppdrag.check.rules.PageOpening.Kind;
import se.kommun.uppdrag.check.rules.PageOpening.Passage;

/**
 * The blocks at the start of a page that another page has too, before the first passage that the other page does not have. By WCAG, single words,
 * phrases and links are nothing to skip: two repeated blocks in a row are needed, or a passage.
 */
final class RepeatedBlocks {

    private final RepetitionCounts counts;
    private final Passage firstOwn;

    private RepeatedBlocks(RepetitionCounts counts, Passage firstOwn) {
        this.counts = counts;
        this.firstOwn = firstOwn;
    }

    /**
     * Compares a page with another; null if nothing that needs skipping is repeated, or if no passage of its own comes after that.
     *
     * @param ofOther the blocks of the other page
     */
    static @Nullable RepeatedBlocks of(PageOpening page, Set<Integer> ofOther) {
        for (Passage passage : page.passages()) {
            if (!ofOther.contains(page.blocks().get(passage.block()))) {
                RepetitionCounts counts = new RepetitionCounts(page, ofOther);
                return counts.needSkipping(0, passage.block()) ? new RepeatedBlocks(counts, passage) : null;
            }
        }
        return null;
    }

    /** The first passage that the other page does not have. */
    Passage firstOwn() {
        return firstOwn;
    }

    /** Whether something leads past what is repeated, to the page's own part. Of a control that comes before, it is not known where it leads. */
    boolean isPassedBy(Bypass bypass) {
        if (isHeading(bypass)) {
            boolean isOwn = counts.repeated(bypass.start(), bypass.end()) < Math.max(1, bypass.end() - bypass.start());
            return isOwn || bypass.end() <= firstOwn.block() && !counts.needSkipping(bypass.end(), firstOwn.block());
        }
        return bypass.from() <= firstOwn.block() && (bypass.kind() == Kind.CONTROL || leadsPast(bypass.start(), bypass.end()));
    }

    /** Whether something leads past a part of what is repeated, but perhaps not to the page's own part. */
    boolean isPartlyPassedBy(Bypass bypass) {
        return isHeading(bypass) && (bypass.start() > firstOwn.block() || counts.needSkipping(0, bypass.start()));
    }

    private static boolean isHeading(Bypass bypass) {
        return bypass.kind() == Kind.HEADING || bypass.kind() == Kind.UNSEEN_HEADING;
    }

    /** Whether an element is just before the first passage of its own, has it but not all that is repeated, or is on the page's own part after it. */
    private boolean leadsPast(int start, int end) {
        int own = firstOwn.block();
        if (start > own) {
            return end == own || start >= counts.blocks() || !counts.isRepeated(start);
        }
        return !counts.needSkipping(start, own) || end > own && counts.needSkipping(0, start);
    }
}
