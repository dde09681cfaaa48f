package se.kommun.uppdrag.check.rules;

import java.util.List;
import java.util.Set;
import se.kommun.uppdrag.check.rules.PageOpening.Passage;

/** How many of the first blocks of a page another page has too. Prefix sums, so that any part of the page takes constant time. */
final class RepetitionCounts {

    /** How many repeated blocks, pairs of such, and repeated passages there are before each block. */
    private final int[] repeated;
    private final int[] pairs;
    private final int[] passages;

    /** @param ofOther the blocks of the other page */
    RepetitionCounts(PageOpening opening, Set<Integer> ofOther) {
        List<Integer> blocks = opening.blocks();
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

    /** The number of blocks at the start of the page. */
    int blocks() {
        return repeated.length - 1;
    }

    /** The number of repeated blocks in a part. */
    int repeated(int from, int to) {
        return repeated[to] - repeated[from];
    }

    boolean isRepeated(int block) {
        return repeated[block + 1] > repeated[block];
    }

    /** Whether a part has something repeated that needs skipping: two blocks in a row, or a passage. */
    boolean needSkipping(int from, int to) {
        return from < to && (pairs[to] > pairs[from + 1] || passages[to] > passages[from]);
    }
}
