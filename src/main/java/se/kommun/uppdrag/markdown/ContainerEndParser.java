package se.kommun.uppdrag.markdown;

import com.vladsch.flexmark.parser.block.AbstractBlockParser;
import com.vladsch.flexmark.parser.block.BlockContinue;
import com.vladsch.flexmark.parser.block.ParserState;

/** One line, no more. */
final class ContainerEndParser extends AbstractBlockParser {

    private final ContainerEnd block;

    ContainerEndParser(ContainerEnd block) {
        this.block = block;
    }

    @Override
    public ContainerEnd getBlock() {
        return block;
    }

    @Override
    public BlockContinue tryContinue(ParserState state) {
        return BlockContinue.none();
    }

    @Override
    public void closeBlock(ParserState state) {
    }
}
