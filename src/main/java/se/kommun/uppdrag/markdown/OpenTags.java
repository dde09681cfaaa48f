package se.kommun.uppdrag.markdown;

import java.util.HashMap;
import java.util.Map;

/** The raw tags already reported and not yet closed, so that the closing tag of a reported one is not reported too. */
final class OpenTags {

    private final Map<String, Integer> open = new HashMap<>();

    void opened(String name) {
        open.merge(name, 1, Integer::sum);
    }

    /** Whether a reported opening tag answers to this closing one, which is then used up. */
    boolean closes(String name) {
        Integer times = open.get(name);
        if (times == null) {
            return false;
        }
        if (times == 1) {
            open.remove(name);
        } else {
            open.put(name, times - 1);
        }
        return true;
    }
}
