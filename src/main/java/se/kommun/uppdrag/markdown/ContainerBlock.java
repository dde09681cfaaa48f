package se.kommun.uppdrag.markdown;

import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.sequence.BasedSequence;

/** A box: from {@code ::: name title} to {@code :::}. Its first child is its title when it has one. */
final class ContainerBlock extends Block {

    final BasedSequence opening;
    final BasedSequence name;
    boolean closed;

    ContainerBlock(BasedSequence opening, BasedSequence name) {
        super(opening);
        this.opening = opening;
        this.name = name;
    }

    @Override
    public BasedSequence[] getSegments() {
        return new BasedSequence[] {opening};
    }

    ContainerTitle title() {
        return getFirstChild() instanceof ContainerTitle title ? title : null;
    }
}
