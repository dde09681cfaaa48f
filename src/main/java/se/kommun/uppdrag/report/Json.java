package se.kommun.uppdrag.report;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.PrettyPrinter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Writes JSON (RFC 8259, UTF-8) from maps with string keys, iterables, strings, integers, booleans and null. */
public final class Json {

    private static final JsonFactory FACTORY = new JsonFactory();

    private Json() {}

    /** A mutable JSON object from alternating names and values. The fields keep this order. */
    public static Map<String, Object> object(Object... namesAndValues) {
        Map<String, Object> object = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            object.put((String) namesAndValues[i], namesAndValues[i + 1]);
        }
        return object;
    }

    /** Serializes a value on one line. */
    public static byte[] bytes(Object value) {
        return bytes(value, null);
    }

    /** Writes a value on one line, piece by piece: iterables may make their elements when they are asked for. Does not close the stream. */
    public static void write(OutputStream out, Object value) throws IOException {
        write(out, value, null);
    }

    /** As {@link #write(OutputStream, Object)}. {@code layout} gives line breaks and indentation; null for one line. */
    static void write(OutputStream out, Object value, @Nullable PrettyPrinter layout) throws IOException {
        try (JsonGenerator json = FACTORY.createGenerator(out).disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET).setPrettyPrinter(layout)) {
            write(json, value);
        }
    }

    /** @param layout line breaks and indentation; null for one line */
    public static byte[] bytes(Object value, @Nullable PrettyPrinter layout) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            write(bytes, value, layout);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    private static void write(JsonGenerator json, Object value) throws IOException {
        if (value instanceof Map<?, ?> object) {
            json.writeStartObject();
            for (Map.Entry<?, ?> field : object.entrySet()) {
                json.writeFieldName((String) field.getKey());
                write(json, field.getValue());
            }
            json.writeEndObject();
        } else if (value instanceof Iterable<?> list) {
            json.writeStartArray();
            for (Object each : list) {
                write(json, each);
            }
            json.writeEndArray();
        } else {
            json.writeObject(value);
        }
    }
}
