package se.kommun.uppdrag.markdown;

import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import org.jspecify.annotations.Nullable;

/** A box: from {@code ::: name title} to {@code :::}. If it has a title, the title is its first child. */
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

    @Nullable Title title() {
        return getFirstChild() instanceof Title title ? title : null;
    }

    /** The text after the box name, on the same line. */
    static final class Title extends Block {

        Title(BasedSequence chars) {
            super(chars);
        }

        @Override
        public BasedSequence[] getSegments() {
            return EMPTY_SEGMENTS;
        }
    }

    /** A closing line {@code :::}. It is stray when no box is open. */
    static final class End extends Block {

        final boolean stray;

        End(BasedSequence chars, boolean stray) {
            super(chars);
            this.stray = stray;
        }

        @Override
        public BasedSequence[] getSegments() {
            return EMPTY_SEGMENTS;
        }
    }
}
