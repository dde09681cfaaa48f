package se.kommun.uppdrag.content;

import java.util.Iterator;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.exceptions.Mark;

/**
 * How deep the values of a header are nested. The YAML library builds its tree by recursion, one level of stack for each level
 * of the text; its parser reads the same text as a flat sequence of events, so the depth is known before a tree is built.
 */
final class YamlDepth {

    /** A header is a mapping of texts and of lists: two levels. The others leave room for a fault that is told better. */
    private static final int DEEPEST = 10;

    private YamlDepth() {}

    /**
     * The place where a text goes deeper than it may; empty when it does not.
     *
     * @throws org.snakeyaml.engine.v2.exceptions.YamlEngineException when the text is no YAML
     */
    static Optional<Mark> exceeded(LoadSettings settings, String yaml) {
        int depth = 0;
        for (Iterator<Event> events = new Parse(settings).parseString(yaml).iterator(); events.hasNext(); ) {
            Event event = events.next();
            switch (event.getEventId()) {
                case SequenceStart, MappingStart -> depth++;
                case SequenceEnd, MappingEnd -> depth--;
                default -> { }
            }
            if (depth > DEEPEST) {
                return event.getStartMark();
            }
        }
        return Optional.empty();
    }
}
