package se.kommun.uppdrag.browser;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** The tree that a browser gives assistive technology, as text: a node a line, without what says nothing. */
final class AccessibilityText {

    private static final Set<String> SILENT_ROLES = Set.of("none", "generic", "InlineTextBox", "ListMarker", "LineBreak",
            "LabelText", "emphasis", "strong");

    /** States that are said aloud; "focusable" and the like follow from the role. */
    private static final Set<String> STATES = Set.of("level", "checked", "expanded", "pressed", "selected", "disabled",
            "required", "invalid", "readonly", "hasPopup", "modal", "busy", "live");

    /** Said aloud too, but not among the states that the DevTools protocol gives. */
    private static final Set<String> ATTRIBUTES = Set.of("aria-current", "lang");

    private final Map<String, JsonValue> nodes = new HashMap<>();
    private final Map<Integer, String> attributes = new HashMap<>();
    private final StringBuilder text = new StringBuilder();

    /**
     * @param list the nodes of {@code Accessibility.getFullAXTree}, root first
     * @param document the root of {@code DOM.getDocument}, with all its descendants
     */
    AccessibilityText(JsonValue list, JsonValue document) {
        list.forEach(node -> nodes.put(node.path("nodeId").asText(), node));
        readAttributes(document);
        write(list.path(0), 0, "");
    }

    @Override
    public String toString() {
        return text.toString();
    }

    /** Role, name and states of one node: {@code checkbox "Ledsagare" checked=true}. */
    static String describe(JsonValue node) {
        String role = value(node, "role");
        StringBuilder line = new StringBuilder(role);
        if (!name(node).isEmpty()) {
            line.append(" \"").append(name(node)).append('"');
        }
        for (String more : new String[] {"value", "description"}) {
            if (!value(node, more).isEmpty()) {
                line.append(' ').append(more).append("=\"").append(value(node, more)).append('"');
            }
        }
        for (JsonValue property : node.path("properties")) {
            String state = property.path("name").asText();
            String value = property.path("value").path("value").asText();
            if (STATES.contains(state) && isSaid(state, value) && !role.equals("listitem")) {
                line.append(' ').append(state).append('=').append(value);
            }
        }
        return line.toString();
    }

    private static boolean isSaid(String state, String value) {
        return !value.isEmpty() && (!value.equals("false") || state.equals("expanded") || state.equals("pressed"));
    }

    private void readAttributes(JsonValue element) {
        JsonValue list = element.path("attributes"); // name, value, name, value …
        for (int i = 0; i + 1 < list.size(); i += 2) {
            if (ATTRIBUTES.contains(list.path(i).asText())) {
                attributes.merge(element.path("backendNodeId").asInt(),
                        " " + list.path(i).asText().replace("aria-", "") + "=" + list.path(i + 1).asText(), String::concat);
            }
        }
        element.path("children").forEach(this::readAttributes);
    }

    /**
     * Nodes that are ignored or only hold others are left out; their children take their place. Text that the name or the
     * value of its parent already gives is left out too.
     */
    private void write(JsonValue node, int depth, String parentText) {
        String role = value(node, "role");
        boolean repeated = role.equals("StaticText") && parentText.contains(name(node));
        boolean shown = !node.path("ignored").asBoolean() && !SILENT_ROLES.contains(role) && !repeated;
        if (shown) {
            text.append("  ".repeat(depth)).append(describe(node))
                    .append(attributes.getOrDefault(node.path("backendDOMNodeId").asInt(), "")).append('\n');
        }
        String here = shown ? name(node) + ' ' + value(node, "value") : parentText;
        for (JsonValue child : node.path("childIds")) {
            JsonValue found = nodes.get(child.asText());
            if (found != null) {
                write(found, shown ? depth + 1 : depth, here);
            }
        }
    }

    private static String name(JsonValue node) {
        return value(node, "name").strip().replaceAll("\\s+", " ");
    }

    private static String value(JsonValue node, String key) {
        return node.path(key).path("value").asText();
    }
}
