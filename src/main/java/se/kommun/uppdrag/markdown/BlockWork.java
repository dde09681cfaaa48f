package se.kommun.uppdrag.markdown;

import com.vladsch.flexmark.parser.block.MatchedBlockParser;
import com.vladsch.flexmark.parser.block.ParserState;

/** The work of finding blocks that the meter does not see, because it is not reading. */
final class BlockWork {

    /** Deeper than any text that a person can follow, and far from the end of the stack. */
    static final int DEEPEST = 50;

    private static final int STEPS_PER_LINE = 2;

    private BlockWork() {
    }

    /** To be called whenever the parser looks for the start of a block, before anything else does. */
    static void charge(ParserState state, MatchedBlockParser matched) {
        if (state.getActiveBlockParsers().size() > DEEPEST) {
            // Every further line would visit all the blocks that it continues.
            throw new Runaway().at(state.getLineStart() + state.getNextNonSpaceIndex());
        }
        if (matched.getBlockParser().isParagraphParser() && state.getLine().getBase() instanceof Meter meter) {
            // For each line of a paragraph flexmark puts together all its lines so far, in case a heading's underline comes.
            meter.charge((long) STEPS_PER_LINE * matched.getBlockParser().getBlockContent().getLineCount());
        }
    }
}
