package se.kommun.uppdrag.browser;

import java.util.LinkedHashMap;
import java.util.Map;

/** A key that a person presses, with Shift where the name says so. */
public enum Key {
    TAB("Tab", 9, ""), SHIFT_TAB("Tab", 9, ""), ENTER("Enter", 13, "\r"), SPACE(" ", 32, " "), ESCAPE("Escape", 27, ""),
    BACKSPACE("Backspace", 8, ""), UP("ArrowUp", 38, ""), DOWN("ArrowDown", 40, ""), LEFT("ArrowLeft", 37, ""),
    RIGHT("ArrowRight", 39, ""), HOME("Home", 36, ""), END("End", 35, "");

    private static final int SHIFT = 8;

    private final String key;
    private final int code;
    private final String text;

    Key(String key, int code, String text) {
        this.key = key;
        this.code = code;
        this.text = text;
    }

    /** Parameters of {@code Input.dispatchKeyEvent}; a key down that types something carries its text. */
    Map<String, Object> event(boolean down) {
        Map<String, Object> event = new LinkedHashMap<>();
        event.put("type", down ? (text.isEmpty() ? "rawKeyDown" : "keyDown") : "keyUp");
        event.put("key", key);
        event.put("code", this == SPACE ? "Space" : key);
        event.put("windowsVirtualKeyCode", code);
        event.put("modifiers", this == SHIFT_TAB ? SHIFT : 0);
        if (down && !text.isEmpty()) {
            event.put("text", text);
        }
        return event;
    }
}
