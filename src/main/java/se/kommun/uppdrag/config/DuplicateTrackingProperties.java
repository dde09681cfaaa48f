package se.kommun.uppdrag.config;

import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;

/** Properties that remember which keys were put more than once. */
final class DuplicateTrackingProperties extends Properties {

    private static final long serialVersionUID = 1L;

    private final TreeSet<String> repeated = new TreeSet<>();

    @Override
    public synchronized Object put(Object key, Object value) {
        Object previous = super.put(key, value);
        if (previous != null) {
            repeated.add((String) key);
        }
        return previous;
    }

    Set<String> repeated() {
        return repeated;
    }
}
