package se.kommun.uppdrag.markdown;

import java.util.HashMap;
import java.util.Map;

/** Counts the tags of raw HTML that are reported and not closed yet, so that their closing tags are not reported too. */
final class OpenTags {

    private final Map<String, Integer> counts = new HashMap<>();

    void open(String name) {
        counts.merge(name, 1, Integer::sum);
    }

    /** Returns whether a tag with this name was open. */
    boolean close(String name) {
        boolean open = counts.containsKey(name);
        counts.computeIfPresent(name, (any, times) -> times == 1 ? null : times - 1);
        return open;
    }
}
