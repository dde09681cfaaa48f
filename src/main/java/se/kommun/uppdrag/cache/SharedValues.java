package se.kommun.uppdrag.cache;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Values that many pages see: where one is equal to what it was before, it is the same object, and that is seen at once. Thread-safe. */
public final class SharedValues {

    private final Map<String, Object> values = new ConcurrentHashMap<>();
    private final boolean lasting;

    /** @param lasting whether more than one bake will ask: for a single one nothing need be kept */
    public SharedValues(boolean lasting) {
        this.lasting = lasting;
    }

    /**
     * The value, or the equal one that was given before under the same name.
     *
     * @param name tells values apart
     * @param value never null
     */
    public <T> T same(String name, T value) {
        Object before = lasting ? values.putIfAbsent(name, value) : null;
        if (before != null && value.equals(before)) {
            @SuppressWarnings("unchecked") // equal records are of one class, and equal lists hold equal records
            T equal = (T) before;
            return equal;
        }
        if (lasting) {
            values.put(name, value);
        }
        return value;
    }
}
