package se.kommun.uppdrag.template;

import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import se.kommun.uppdrag.files.Digest;
import se.kommun.uppdrag.i18n.Language;
import se.kommun.uppdrag.view.LazySortedList;

/**
 * Digests of values that templates and texts depend on, so that the next build can detect changes. Supports plain values, and
 * records, lists and maps of them. Thread-safe.
 */
public final class ValueDigests {

    private record Last(Object value, Digest digest) {}

    private final Map<String, Last> last = new ConcurrentHashMap<>();

    /** The digest of a variable's value. Values that many pages share are one object, whose digest is computed once. */
    public Digest of(String variable, @Nullable Object value) {
        Last known = last.get(variable);
        if (known != null && known.value() == value) {
            return known.digest();
        }
        Digest digest = of(value);
        if (value != null) {
            last.put(variable, new Last(value, digest));
        }
        return digest;
    }

    /**
     * The digest of a value; null has a digest too.
     *
     * @throws IllegalArgumentException if the type is not supported, because its content is unknown
     */
    public static Digest of(@Nullable Object value) {
        StringBuilder out = new StringBuilder(256);
        write(value, out);
        return Digest.of(out.toString().getBytes(StandardCharsets.UTF_8));
    }

    /** Writes a value so that two different ones are never the same text: each begins with its kind, and with its length or size. */
    private static void write(@Nullable Object value, StringBuilder out) {
        if (value == null) {
            out.append('-');
        } else if (value instanceof String text) {
            writeText('s', text, out);
        } else if (value instanceof LazySortedList<?> list) {
            write(list.unsorted(), out);
        } else if (value instanceof List<?> list) {
            out.append('l').append(list.size()).append(':');
            for (Object each : list) {
                write(each, out);
            }
        } else if (value instanceof Map<?, ?> map) {
            out.append('m').append(map.size()).append(':');
            for (Map.Entry<?, ?> entry : map.entrySet()) {
                write(entry.getKey(), out);
                write(entry.getValue(), out);
            }
        } else if (value instanceof Record shown) {
            writeText('r', shown.getClass().getName(), out);
            for (RecordComponent component : RecordWrapper.components(shown)) {
                write(RecordWrapper.value(shown, component), out);
            }
        } else if (value instanceof Language language) {
            writeText('t', language.code(), out); // its texts are in the templates' folder, which is one of the GlobalInputs
        } else if (value instanceof Boolean || value instanceof Number || value instanceof Enum<?>) {
            writeText('v', value.getClass().getName() + value, out);
        } else {
            throw new IllegalArgumentException("no digest for " + value.getClass());
        }
    }

    private static void writeText(char kind, String text, StringBuilder out) {
        out.append(kind).append(text.length()).append(':').append(text);
    }
}
