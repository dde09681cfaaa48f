package se.kommun.uppdrag.check.rules;

import java.util.List;
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

    private final Passage firstOwn;
    /** How many repeated blocks, pairs of such, and repeated passages there are before each block. */
    private final int[] repeated;
    private final int[] pairs;
    private final int[] passages;

    private RepeatedBlocks(PageOpening opening, Set<Integer> ofOther, Passage firstOwn) {
        List<Integer> blocks = opening.blocks();
        this.firstOwn = firstOwn;
        this.repeated = new int[blocks.size() + 1];
        this.pairs = new int[blocks.size() + 1];
        this.passages = new int[blocks.size() + 1];
        for (int i = 0; i < blocks.size(); i++) {
            repeated[i + 1] = repeated[i] + (ofOther.contains(blocks.get(i)) ? 1 : 0);
            pairs[i + 1] = pairs[i] + (i > 0 && isRepeated(i) && isRepeated(i - 1) ? 1 : 0);
        }
        for (Passage passage : opening.passages()) {
            passages[passage.block() + 1] = isRepeated(passage.block()) ? 1 : 0;
        }
        for (int i = 0; i < blocks.size(); i++) {
            passages[i + 1] += passages[i];
        }
    }

    /**
     * Compares a page with another; null if nothing that needs skipping is repeated, or if no passage of its own comes after that.
     *
     * @param ofOther the blocks of the other page
     */
    static @Nullable RepeatedBlocks of(PageOpening page, Set<Integer> ofOther) {
        for (Passage passage : page.passages()) {
            if (!ofOther.contains(page.blocks().get(passage.block()))) {
                RepeatedBlocks repeated = new RepeatedBlocks(page, ofOther, passage);
                return repeated.needSkipping(0, passage.block()) ? repeated : null;
            }
        }
        return null;
    }

    /** The first passage that the other page does not have. */
    Passage firstOwn() {
        return firstOwn;
    }

    private boolean isRepeated(int block) {
        return repeated[block + 1] > repeated[block];
    }

    private boolean needSkipping(int from, int to) {
        return from < to && (pairs[to] > pairs[from + 1] || passages[to] > passages[from]);
    }

    /** Whether something leads past what is repeated, to the page's own part. Of a control that comes before, it is not known where it leads. */
    boolean isPassedBy(Bypass bypass) {
        if (isHeading(bypass)) {
            boolean isOwn = repeated[bypass.end()] - repeated[bypass.start()] < Math.max(1, bypass.end() - bypass.start());
            return isOwn || bypass.end() <= firstOwn.block() && !needSkipping(bypass.end(), firstOwn.block());
        }
        return bypass.from() <= firstOwn.block() && (bypass.kind() == Kind.CONTROL || leadsPast(bypass.start(), bypass.end()));
    }

    /** Whether something leads past a part of what is repeated, but perhaps not to the page's own part. */
    boolean isPartlyPassedBy(Bypass bypass) {
        return isHeading(bypass) && (bypass.start() > firstOwn.block() || needSkipping(0, bypass.start()));
    }

    private static boolean isHeading(Bypass bypass) {
        return bypass.kind() == Kind.HEADING || bypass.kind() == Kind.UNSEEN_HEADING;
    }

    /** Whether an element is just before the first passage of its own, has it but not all that is repeated, or is on the page's own part after it. */
    private boolean leadsPast(int start, int end) {
        int own = firstOwn.block();
        if (start > own) {
            return end == own || start >= repeated.length - 1 || !isRepeated(start);
        }
        return !needSkipping(start, own) || end > own && needSkipping(0, start);
    }
}
