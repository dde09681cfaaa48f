package se.kommun.uppdrag.browser;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Values in the notation of WebDriver BiDi (script.RemoteValue), which can say what JSON cannot. */
final class RemoteValue {

    private RemoteValue() {}

    /** The value as {@code JSON.stringify} would have it; what is no data becomes null. */
    static JsonValue toJson(JsonValue remote) {
        return new JsonValue(data(remote));
    }

    private static @Nullable Object data(JsonValue remote) {
        JsonValue value = remote.path("value");
        return switch (remote.path("type").asText()) {
            case "string", "boolean" -> value.value();
            case "number" -> value.value() instanceof Number number ? number : null; // NaN and infinity are strings here.
            case "array" -> array(value);
            case "object" -> object(value);
            default -> null;
        };
    }

    private static List<Object> array(JsonValue items) {
        List<Object> array = new ArrayList<>();
        items.forEach(item -> array.add(data(item)));
        return array;
    }

    /** @param entries pairs of name and value */
    private static Map<String, Object> object(JsonValue entries) {
        Map<String, Object> object = new LinkedHashMap<>();
        entries.forEach(entry -> object.put(entry.path(0).asText(), data(entry.path(1))));
        return object;
    }
}
