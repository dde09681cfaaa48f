package se.kommun.uppdrag.template;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import se.kommun.uppdrag.files.Digest;
import se.kommun.uppdrag.i18n.Language;

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
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(256);
        try {
            write(value, new DataOutputStream(bytes));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return Digest.of(bytes.toByteArray());
    }

    private static void write(@Nullable Object value, DataOutputStream out) throws IOException {
        if (value == null) {
            out.writeByte(0);
        } else if (value instanceof String text) {
            out.writeByte(1);
            writeText(text, out);
        } else if (value instanceof List<?> list) {
            out.writeByte(2);
            out.writeInt(list.size());
            for (Object each : list) {
                write(each, out);
            }
        } else if (value instanceof Map<?, ?> map) {
            out.writeByte(3);
            out.writeInt(map.size());
            for (Map.Entry<?, ?> entry : map.entrySet()) {
                write(entry.getKey(), out);
                write(entry.getValue(), out);
            }
        } else if (value instanceof Record shown) {
            out.writeByte(4);
            writeText(shown.getClass().getName(), out);
            for (RecordComponent component : RecordWrapper.components(shown)) {
                write(RecordWrapper.value(shown, component), out);
            }
        } else if (value instanceof Language language) {
            out.writeByte(6); // its texts are in the templates' folder, which is one of the GlobalInputs
            writeText(language.code(), out);
        } else if (value instanceof Boolean || value instanceof Number || value instanceof Enum<?>) {
            out.writeByte(5);
            writeText(value.getClass().getName() + value, out);
        } else {
            throw new IllegalArgumentException("no digest for " + value.getClass());
        }
    }

    private static void writeText(String text, DataOutputStream out) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        out.writeInt(bytes.length);
        out.write(bytes);
    }
}
