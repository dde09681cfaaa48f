package se.kommun.uppdrag.markdown;

import com.vladsch.flexmark.parser.InlineParser;
import com.vladsch.flexmark.parser.block.AbstractBlockParser;
import com.vladsch.flexmark.parser.block.BlockContinue;
import com.vladsch.flexmark.parser.block.BlockParser;
import com.vladsch.flexmark.parser.block.BlockParserFactory;
import com.vladsch.flexmark.parser.block.BlockStart;
import com.vladsch.flexmark.parser.block.CustomBlockParserFactory;
import com.vladsch.flexmark.parser.block.MatchedBlockParser;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The block syntax of boxes: a line of at least three colons, indented by at most three columns. With a name it opens a box.
 * Without one it closes the innermost open box that the line is still part of.
 */
final class ContainerExtension implements CustomBlockParserFactory, BlockParserFactory {

    /** Maximum nesting depth of blocks: more than a reader can follow, and far below what would overflow the stack. */
    static final int MAX_DEPTH = 50;

    private static final int MIN_COLONS = 3;
    private static final int MAX_INDENT = 3;

    @Override
    public @Nullable Set<Class<?>> getAfterDependents() {
        return null;
    }

    @Override
    public @Nullable Set<Class<?>> getBeforeDependents() {
        return null;
    }

    @Override
    public boolean affectsGlobalScope() {
        return false;
    }

    @Override
    public BlockParserFactory apply(DataHolder options) {
        return this;
    }

    @Override
    public BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
        // The depth is checked here, at each possible block start, because every line visits all blocks that it continues.
        if (state.getActiveBlockParsers().size() > MAX_DEPTH) {
            throw new BudgetExceededException().at(state.getLineStart() + state.getNextNonSpaceIndex());
        }
        BasedSequence line = state.getLine().subSequence(state.getNextNonSpaceIndex());
        int colons = line.countLeading(c -> c == ':');
        if (colons < MIN_COLONS || state.getIndent() > MAX_INDENT) {
            return BlockStart.none();
        }
        BasedSequence rest = line.subSequence(colons).trim();
        BlockParser parser = rest.isEmpty() ? new EndParser(end(line.subSequence(0, colons), state, matched.getBlockParser()))
                : new ContainerParser(begin(line.trimEnd(), rest));
        return BlockStart.of(parser).atIndex(state.getLine().length());
    }

    private static ContainerBlock begin(BasedSequence opening, BasedSequence nameAndTitle) {
        int blank = nameAndTitle.indexOfAny(c -> c == ' ' || c == '\t');
        int end = blank < 0 ? nameAndTitle.length() : blank;
        ContainerBlock block = new ContainerBlock(opening, nameAndTitle.subSequence(0, end));
        if (blank >= 0) {
            block.appendChild(new ContainerBlock.Title(nameAndTitle.subSequence(end).trim()));
        }
        return block;
    }

    /** Closes the innermost open box among the blocks that this line continues. */
    private static ContainerBlock.End end(BasedSequence colons, ParserState state, BlockParser innermost) {
        ContainerBlock open = null;
        for (BlockParser active : state.getActiveBlockParsers()) {
            if (active instanceof ContainerParser box && !box.getBlock().closed) {
                open = box.getBlock();
            }
            if (active == innermost) {
                break;
            }
        }
        if (open != null) {
            open.closed = true;
        }
        return new ContainerBlock.End(colons, open == null);
    }

    /** Collects the lines of a box, up to and including its closing line. */
    private static final class ContainerParser extends AbstractBlockParser {

        private final ContainerBlock block;

        private ContainerParser(ContainerBlock block) {
            this.block = block;
        }

        @Override
        public ContainerBlock getBlock() {
            return block;
        }

        @Override
        public boolean isContainer() {
            return true;
        }

        @Override
        public boolean canContain(ParserState state, BlockParser blockParser, Block child) {
            return true;
        }

        @Override
        public BlockContinue tryContinue(ParserState state) {
            return block.closed ? BlockContinue.none() : BlockContinue.atIndex(state.getIndex());
        }

        @Override
        public void closeBlock(ParserState state) {
            block.setCharsFromContent();
        }

        @Override
        public void parseInlines(InlineParser inlineParser) {
            ContainerBlock.Title title = block.title();
            if (title != null) {
                inlineParser.parse(title.getChars(), title);
            }
        }
    }

    /** Parses the closing line, which is a block of one line. */
    private static final class EndParser extends AbstractBlockParser {

        private final ContainerBlock.End block;

        private EndParser(ContainerBlock.End block) {
            this.block = block;
        }

        @Override
        public ContainerBlock.End getBlock() {
            return block;
        }

        @Override
        public BlockContinue tryContinue(ParserState state) {
            return BlockContinue.none();
        }

        @Override
        public void closeBlock(ParserState state) {}
    }
}
