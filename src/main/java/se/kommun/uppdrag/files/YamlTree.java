package se.kommun.uppdrag.files;

import java.util.Optional;
import java.util.function.Supplier;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.common.Anchor;
import org.snakeyaml.engine.v2.composer.Composer;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.parser.ParserImpl;
import org.snakeyaml.engine.v2.scanner.StreamReader;
import org.snakeyaml.engine.v2.schema.FailsafeSchema;

/**
 * Parses YAML into a tree of nodes with a limited nesting depth. The YAML library builds the tree recursively, so that deep
 * nesting would overflow the stack.
 */
public final class YamlTree extends Composer {

    /**
     * The maximum depth. Our files need two levels: lists or mappings of simple values. Deeper ones are parsed too, because the
     * schema check gives a better message.
     */
    private static final int MAX_DEPTH = 10;
    private static final LoadSettings SETTINGS = LoadSettings.builder().setAllowDuplicateKeys(true)
            .setSchema(new FailsafeSchema()).build(); // every value is a text to us, so none is searched for a number or a date;

    /** The values are nested too deep. */
    public static final class TooDeepException extends YamlEngineException {

        private static final long serialVersionUID = 1;

        private final transient Mark mark;

        TooDeepException(Mark mark) {
            super("nested too deep");
            this.mark = mark;
        }

        /** The start of the first value that is too deep; line and column count from 0. */
        public Mark mark() {
            return mark;
        }
    }

    private int depth;

    private YamlTree(String yaml) {
        super(SETTINGS, new ParserImpl(SETTINGS, new StreamReader(SETTINGS, yaml)));
    }

    /**
     * The root node; empty if the text has no content.
     *
     * @throws TooDeepException if values are nested too deep
     * @throws YamlEngineException if the text is not valid YAML
     */
    public static Optional<Node> compose(String yaml) {
        return new YamlTree(yaml).getSingleNode();
    }

    @Override
    protected SequenceNode composeSequenceNode(Optional<Anchor> anchor) {
        return nested(() -> super.composeSequenceNode(anchor));
    }

    @Override
    protected Node composeMappingNode(Optional<Anchor> anchor) {
        return nested(() -> super.composeMappingNode(anchor));
    }

    private <N extends Node> N nested(Supplier<N> composing) {
        if (++depth > MAX_DEPTH) {
            throw new TooDeepException(parser.peekEvent().getStartMark().orElseThrow());
        }
        N node = composing.get();
        depth--;
        return node;
    }
}
