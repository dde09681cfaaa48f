package se.kommun.uppdrag.markdown;

import com.vladsch.flexmark.parser.block.ParserState;

/** How deep blocks may stand within each other. */
final class Depth {

    /** Deeper than any text that a person can follow, and far from the end of the stack. */
    private static final int DEEPEST = 50;

    /** Blocks, and within the deepest of them emphasis, links and such: how deep the writers go at most. */
    static final int DEEPEST_NODE = 2 * DEEPEST;

    private Depth() {
    }

    /** To be called whenever a block may begin: every further line would visit all the blocks that it continues. */
    static void check(ParserState state) {
        if (state.getActiveBlockParsers().size() > DEEPEST) {
            throw new Runaway().at(state.getLineStart() + state.getNextNonSpaceIndex());
        }
    }
}
