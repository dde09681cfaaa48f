package se.kommun.uppdrag.markdown;

import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.sequence.BasedSequence;

/** A line that ends a box, or that would if there were one. */
final class ContainerEnd extends Block {

    final boolean stray;

    ContainerEnd(BasedSequence chars, boolean stray) {
        super(chars);
        this.stray = stray;
    }

    @Override
    public BasedSequence[] getSegments() {
        return EMPTY_SEGMENTS;
    }
}
