package se.kommun.uppdrag.files;

import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.common.Anchor;
import org.snakeyaml.engine.v2.composer.Composer;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.parser.ParserImpl;
import org.snakeyaml.engine.v2.scanner.StreamReader;

/**
 * Builds the tree of a YAML text, and refuses one that is nested too deep: the YAML library builds its tree by recursion, one
 * level of stack for each level of the text.
 */
public final class YamlTree extends Composer {

    /** Our files are lists or mappings of simple values: two levels. The others leave room for a better message. */
    private static final int DEEPEST = 10;
    private static final LoadSettings SETTINGS = LoadSettings.builder().setAllowDuplicateKeys(true).build();

    /** The values are nested too deep. */
    public static final class TooDeepException extends YamlEngineException {

        private static final long serialVersionUID = 1;

        private final transient Mark mark;

        TooDeepException(Mark mark) {
            super("nested too deep");
            this.mark = mark;
        }

        /** Where the first value begins that is too deep; its line and column count from 0. */
        public Mark mark() {
            return mark;
        }
    }

    private int depth;

    private YamlTree(String yaml) {
        super(SETTINGS, new ParserImpl(SETTINGS, new StreamReader(SETTINGS, yaml)));
    }

    /**
     * The root of the tree; empty when there is nothing in the text.
     *
     * @throws TooDeepException when values are nested too deep
     * @throws YamlEngineException when the text is no YAML
     */
    public static Optional<Node> compose(String yaml) {
        return new YamlTree(yaml).getSingleNode();
    }

    @Override
    protected SequenceNode composeSequenceNode(Optional<Anchor> anchor) {
        enter();
        SequenceNode node = super.composeSequenceNode(anchor);
        depth--;
        return node;
    }

    @Override
    protected Node composeMappingNode(Optional<Anchor> anchor) {
        enter();
        Node node = super.composeMappingNode(anchor);
        depth--;
        return node;
    }

    private void enter() {
        depth++;
        if (depth > DEEPEST) {
            throw new TooDeepException(parser.peekEvent().getStartMark().orElseThrow());
        }
    }
}
