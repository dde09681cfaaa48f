package se.kommun.uppdrag.browser;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * Input as actions of WebDriver (section 15.5), which WebDriver BiDi has too.
 *
 * @param performer performs the actions of some devices
 * @param drawer waits for the value of {@link #DRAWN}
 */
record WebDriverInput(Consumer<List<Map<String, Object>>> performer, Consumer<String> drawer) implements UserInput {

    /** Where the mouse points is decided by what has been drawn, and the page may just have been scrolled. */
    private static final String DRAWN = """
            new Promise(resolve => {
              requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(resolve)));
              setTimeout(resolve, 2000);
            })""";

    @Override
    public void awaitDrawn() {
        drawer.accept(DRAWN);
    }

    @Override
    public void click(double x, double y) {
        perform("pointer", List.of(Map.of("type", "pointerMove", "x", Math.round(x), "y", Math.round(y)),
                Map.of("type", "pointerDown", "button", 0), Map.of("type", "pointerUp", "button", 0)));
    }

    @Override
    public void hover(double x, double y) {
        perform("pointer", List.of(Map.of("type", "pointerMove", "x", Math.round(x), "y", Math.round(y))));
    }

    @Override
    public void type(String text) {
        List<Map<String, Object>> actions = new ArrayList<>();
        text.codePoints().mapToObj(Character::toString).map(letter -> letter.equals("\n") ? WebDriverKeys.ENTER : letter).forEach(letter -> {
            actions.add(key("keyDown", letter));
            actions.add(key("keyUp", letter));
        });
        perform("key", actions);
    }

    @Override
    public void press(Key key) {
        List<Map<String, Object>> actions = new ArrayList<>();
        actions.add(key("keyDown", key.webDriver()));
        actions.add(key("keyUp", key.webDriver()));
        String held = key.withShift() ? WebDriverKeys.SHIFT : key.withControl() ? WebDriverKeys.CONTROL : "";
        if (!held.isEmpty()) {
            actions.add(0, key("keyDown", held));
            actions.add(key("keyUp", held));
        }
        perform("key", actions);
    }

    private static Map<String, Object> key(String type, String value) {
        return Map.of("type", type, "value", value);
    }

    private void perform(String device, List<Map<String, Object>> actions) {
        performer.accept(List.of(Map.of("type", device, "id", device, "actions", actions)));
    }
}
