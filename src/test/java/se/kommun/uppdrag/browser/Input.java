package se.kommun.uppdrag.browser;

import java.util.Map;

/** The mouse and the keyboard: what the browser takes for a person's. */
record Input(Session session) {

    /** @param x from the window's left edge, in CSS pixels, and {@code y} from its upper one */
    void click(double x, double y) {
        mouse("mouseMoved", x, y, "none");
        mouse("mousePressed", x, y, "left");
        mouse("mouseReleased", x, y, "left");
    }

    void type(String text) {
        session.call("Input.insertText", Map.of("text", text));
    }

    void press(Key key) {
        session.call("Input.dispatchKeyEvent", key.event(true));
        session.call("Input.dispatchKeyEvent", key.event(false));
    }

    private void mouse(String type, double x, double y, String button) {
        session.call("Input.dispatchMouseEvent", Map.of("type", type, "x", x, "y", y, "button", button, "clickCount", 1));
    }
}
