package se.kommun.uppdrag.preview;

import java.util.ArrayList;
import java.util.List;

/** Keys that are good for one use each. Thread-safe. */
final class OneTimeKeys {

    private static final int MOST_UNUSED = 20;

    private final List<String> unused = new ArrayList<>();

    /** A new key, 64 hexadecimal digits. Of many that nobody has used the oldest is forgotten. */
    synchronized String issue() {
        if (unused.size() == MOST_UNUSED) {
            unused.remove(0);
        }
        String key = SessionSecret.random();
        unused.add(key);
        return key;
    }

    /** Uses a key up; false when it is none of the unused ones. */
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
