package se.kommun.uppdrag.browser;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** Input over the DevTools protocol. */
record ChromiumInput(ProtocolSession session) implements UserInput {

    @Override
    public void click(double x, double y) {
        mouse("mouseMoved", x, y, "none");
        mouse("mousePressed", x, y, "left");
        mouse("mouseReleased", x, y, "left");
    }

    @Override
    public void hover(double x, double y) {
        mouse("mouseMoved", x, y, "none");
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

    @Override
    public void press(Key key, int times) {
        List<CompletableFuture<JsonValue>> sent = new ArrayList<>();
        for (int i = 0; i < times; i++) {
            sent.add(session.send("Input.dispatchKeyEvent", key.event(true)));
            sent.add(session.send("Input.dispatchKeyEvent", key.event(false)));
        }
        sent.forEach(answer -> answer.orTimeout(ProtocolSession.LIMIT_SECONDS, TimeUnit.SECONDS).join());
    }

    private void mouse(String type, double x, double y, String button) {
        session.call("Input.dispatchMouseEvent", Map.of("type", type, "x", x, "y", y, "button", button, "clickCount", 1));
    }
}
