package se.kommun.uppdrag.browser;

import java.io.IOException;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A JSON value that a browser sent (RFC 8259). What is not there is null too, so that a path of names needs no checks. Immutable.
 *
 * @param value a map with string keys, a list, a string, a number, a boolean, or null; maps and lists hold the same
 */
public record JsonValue(@Nullable Object value) implements Iterable<JsonValue> {

    private static final JsonValue NULL = new JsonValue(null);

    /** @throws IOException if the text is no JSON */
    public static JsonValue parse(String text) throws IOException {
        return new JsonValue(JsonReader.read(text));
    }

    /** The field of an object; null if this is none, or has no such field. */
    public JsonValue path(String field) {
        return value instanceof Map<?, ?> object ? new JsonValue(object.get(field)) : NULL;
    }

    /** The item of an array; null if this is none, or has no such item. */
    public JsonValue path(int index) {
        return value instanceof List<?> array && index < array.size() ? new JsonValue(array.get(index)) : NULL;
    }

    public boolean has(String field) {
        return value instanceof Map<?, ?> object && object.containsKey(field);
    }

    public boolean isNull() {
        return value == null;
    }

    /** A string as it is, a number or boolean in words; empty for anything else. */
    public String asText() {
        return asText("");
    }

    /** @param other the text if this is no string, number or boolean */
    public String asText(String other) {
        return value instanceof String || value instanceof Number || value instanceof Boolean ? String.valueOf(value) : other;
    }

    /** False if this is no boolean. */
    public boolean asBoolean() {
        return Boolean.TRUE.equals(value);
    }

    /** 0 if this is no number. */
    public int asInt() {
        return value instanceof Number number ? number.intValue() : 0;
    }

    /** 0 if this is no number. */
    public double asDouble() {
        return value instanceof Number number ? number.doubleValue() : 0;
    }

    /** The number of items of an array; 0 if this is none. */
    public int size() {
        return value instanceof List<?> array ? array.size() : 0;
    }

    public boolean isEmpty() {
        return size() == 0;
    }

    /** The items of an array; none if this is no array. */
    public Stream<JsonValue> stream() {
        return value instanceof List<?> array ? array.stream().map(JsonValue::new) : Stream.empty();
    }

    /** The items of an array, each as its text. */
    public List<String> texts() {
        return stream().map(JsonValue::asText).toList();
    }

    @Override
    public Iterator<JsonValue> iterator() {
        return stream().iterator();
    }
}
