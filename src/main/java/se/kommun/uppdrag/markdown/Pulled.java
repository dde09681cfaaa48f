package se.kommun.uppdrag.markdown;

import java.util.HashSet;
import java.util.Set;

/** What is pulled in to one page, by its own text and by the texts that those pull in. */
final class Pulled {

    /** Far more than any page has use for: texts that pull in texts grow fast. */
    private static final int MOST = 200;

    /** Files that some text asks for while it is itself on its way to them. */
    private final Set<String> rings = new HashSet<>();
    private int texts;

    /** Counts one more; false when there are too many. */
    boolean more() {
        return ++texts <= MOST;
    }

    boolean tooMany() {
        return texts > MOST;
    }

    void ring(String file) {
        rings.add(file);
    }

    boolean isRing(String file) {
        return rings.contains(file);
    }
}
