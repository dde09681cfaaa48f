package se.kommun.uppdrag.markdown;

import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.parser.block.AbstractBlockParserFactory;
import com.vladsch.flexmark.parser.block.BlockParser;
import com.vladsch.flexmark.parser.block.BlockParserFactory;
import com.vladsch.flexmark.parser.block.BlockStart;
import com.vladsch.flexmark.parser.block.CustomBlockParserFactory;
import com.vladsch.flexmark.parser.block.MatchedBlockParser;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.data.MutableDataHolder;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.Set;

/**
 * The syntax of boxes: three colons or more, indented at most three columns. With a name they begin a box, alone they
 * end the innermost one that the line is still within.
 */
final class ContainerExtension implements Parser.ParserExtension {

    private static final int MIN_COLONS = 3;
    private static final int MAX_INDENT = 3;

    @Override
    public void parserOptions(MutableDataHolder options) {
    }

    @Override
    public void extend(Parser.Builder builder) {
        builder.customBlockParserFactory(new Custom());
    }

    private static final class Custom implements CustomBlockParserFactory {
        @Override
        public Set<Class<?>> getAfterDependents() {
            return null;
        }

        @Override
        public Set<Class<?>> getBeforeDependents() {
            return null;
        }

        @Override
        public boolean affectsGlobalScope() {
            return false;
        }

        @Override
        public BlockParserFactory apply(DataHolder options) {
            return new Factory(options);
        }
    }

    private static final class Factory extends AbstractBlockParserFactory {
        private Factory(DataHolder options) {
            super(options);
        }

        @Override
        public BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
            Depth.check(state);
            BasedSequence line = state.getLine();
            int start = state.getNextNonSpaceIndex();
            int afterColons = start;
            while (afterColons < line.length() && line.charAt(afterColons) == ':') {
                afterColons++;
            }
            if (afterColons - start < MIN_COLONS || state.getIndent() > MAX_INDENT) {
                return BlockStart.none();
            }
            BasedSequence rest = line.subSequence(afterColons).trim();
            BlockParser begun = rest.isEmpty()
                    ? new ContainerEndParser(end(line.subSequence(start, afterColons), state, matched.getBlockParser()))
                    : new ContainerParser(begin(line.subSequence(start).trimEnd(), rest));
            return BlockStart.of(begun).atIndex(line.length());
        }

        private static ContainerBlock begin(BasedSequence opening, BasedSequence nameAndTitle) {
            int blank = nameAndTitle.indexOfAny(c -> c == ' ' || c == '\t');
            int end = blank < 0 ? nameAndTitle.length() : blank;
            ContainerBlock block = new ContainerBlock(opening, nameAndTitle.subSequence(0, end));
            if (blank >= 0) {
                block.appendChild(new ContainerTitle(nameAndTitle.subSequence(end).trim()));
            }
            return block;
        }

        /** Closes the innermost open box among the blocks that this line continues. */
        private static ContainerEnd end(BasedSequence colons, ParserState state, BlockParser innermost) {
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
            return new ContainerEnd(colons, open == null);
        }
    }
}
