package se.kommun.uppdrag.preview;

import java.util.ArrayList;
import java.util.List;

/** Keys that can be used once each. Thread-safe. */
final class OneTimeKeys {

    private static final int MAX_UNUSED = 20;

    private final List<String> unused = new ArrayList<>();

    /** Creates a key of 64 hexadecimal digits. If there are {@value #MAX_UNUSED} unused keys, the oldest becomes invalid. */
    synchronized String issue() {
        if (unused.size() == MAX_UNUSED) {
            unused.remove(0);
        }
        String key = SessionSecret.random();
        unused.add(key);
        return key;
    }

    /** Invalidates a key, and returns whether it was valid. */
    synchronized boolean consume(String given) {
        int found = -1;
        for (int i = 0; i < unused.size(); i++) {
            found = SessionSecret.same(unused.get(i), given) ? i : found;
        }
        if (found >= 0) {
            unused.remove(found);
        }
        return found >= 0;
    }
}
