package se.kommun.uppdrag.browser;

import java.util.Map;

/** Input over the DevTools protocol. */
record ChromiumInput(Session session) implements Input {

    @Override
    public void click(double x, double y) {
        mouse("mouseMoved", x, y, "none");
        mouse("mousePressed", x, y, "left");
        mouse("mouseReleased", x, y, "left");
    }

    @Override
    public void type(String text) {
        session.call("Input.insertText", Map.of("text", text));
    }

    @Override
    public void press(Key key) {
        session.call("Input.dispatchKeyEvent", key.event(true));
        session.call("Input.dispatchKeyEvent", key.event(false));
    }

    private void mouse(String type, double x, double y, String button) {
        session.call("Input.dispatchMouseEvent", Map.of("type", type, "x", x, "y", y, "button", button, "clickCount", 1));
    }
}
