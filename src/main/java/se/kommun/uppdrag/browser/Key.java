package se.kommun.uppdrag.browser;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** A key that a person presses, with Shift or Control where the name says so. */
public enum Key {
    TAB("Tab", 9, ""), SHIFT_TAB("Tab", 9, ""), ENTER("Enter", 13, "\r"), SPACE(" ", 32, " "), ESCAPE("Escape", 27, ""),
    BACKSPACE("Backspace", 8, ""), UP("ArrowUp", 38, ""), DOWN("ArrowDown", 40, ""), LEFT("ArrowLeft", 37, ""),
    RIGHT("ArrowRight", 39, ""), HOME("Home", 36, ""), END("End", 35, ""), CONTROL_A("a", 65, ""), CONTROL_C("c", 67, ""), CONTROL_S("s", 83, ""),
    CONTROL_V("v", 86, ""), CONTROL_Z("z", 90, "");

    private static final int SHIFT = 8;
    private static final int CONTROL = 2;
    /** What the browser's window, which tests do not have, would make of the keys. */
    private static final Map<Key, String> COMMANDS = Map.of(CONTROL_A, "selectAll", CONTROL_C, "copy", CONTROL_V, "paste", CONTROL_Z, "undo");

    private final String key;
    private final int code;
    private final String text;

    Key(String key, int code, String text) {
        this.key = key;
        this.code = code;
        this.text = text;
    }

    boolean withShift() {
        return this == SHIFT_TAB;
    }

    boolean withControl() {
        return name().startsWith("CONTROL");
    }

    /** The key's value in WebDriver's actions. */
    String webDriver() {
        return WebDriverKeys.of(key);
    }

    /** Parameters of {@code Input.dispatchKeyEvent}; a key down that types something carries its text. */
    Map<String, Object> event(boolean down) {
        Map<String, Object> event = new LinkedHashMap<>();
        event.put("type", down ? (text.isEmpty() ? "rawKeyDown" : "keyDown") : "keyUp");
        event.put("key", key);
        event.put("code", this == SPACE ? "Space" : key.length() == 1 ? "Key" + key.toUpperCase(Locale.ROOT) : key);
        event.put("windowsVirtualKeyCode", code);
        event.put("modifiers", withShift() ? SHIFT : withControl() ? CONTROL : 0);
        if (down && COMMANDS.containsKey(this)) {
            event.put("commands", List.of(COMMANDS.get(this)));
        }
        if (down && !text.isEmpty()) {
            event.put("text", text);
        }
        return event;
    }
}
