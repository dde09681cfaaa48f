package se.kommun.uppdrag.browser;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Values in the notation of WebDriver BiDi (script.RemoteValue), which keeps what JSON has no word for. */
final class RemoteValue {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private RemoteValue() {}

    /** The value as {@code JSON.stringify} would have it; what is no data becomes null. */
    static JsonNode toJson(JsonNode remote) {
        JsonNode value = remote.path("value");
        return switch (remote.path("type").asText()) {
            case "string", "boolean" -> value;
            case "number" -> value.isNumber() ? value : JSON.nullNode(); // NaN and infinity are told as text.
            case "array" -> array(value);
            case "object" -> object(value);
            default -> JSON.nullNode();
        };
    }

    private static ArrayNode array(JsonNode items) {
        ArrayNode array = JSON.arrayNode();
        items.forEach(item -> array.add(toJson(item)));
        return array;
    }

    /** @param entries pairs of name and value */
    private static ObjectNode object(JsonNode entries) {
        ObjectNode object = JSON.objectNode();
        entries.forEach(entry -> object.set(entry.path(0).asText(), toJson(entry.path(1))));
        return object;
    }
}
