package se.kommun.uppdrag.markdown;

import com.vladsch.flexmark.parser.InlineParser;
import com.vladsch.flexmark.parser.block.AbstractBlockParser;
import com.vladsch.flexmark.parser.block.BlockContinue;
import com.vladsch.flexmark.parser.block.BlockParser;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.util.ast.Block;

/** Collects the lines of a box, up to and including its closing line. */
final class ContainerParser extends AbstractBlockParser {

    private final ContainerBlock block;

    ContainerParser(ContainerBlock block) {
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
