package se.kommun.uppdrag.editor;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.Map;

/** Knows which windows have which pages open in the editor. A window says so again and again; one that is silent is closed. Thread-safe. */
public final class ActiveEditors {

    private static final Duration SILENCE = Duration.ofSeconds(40);
    private static final int MAX_WINDOWS = 1000;

    private final InstantSource clock;
    private final Map<String, Window> windows = new HashMap<>();

    private record Window(PagePath page, Instant seen) {}

    public ActiveEditors(InstantSource clock) {
        this.clock = clock;
    }

    /**
     * Notes that a window has a page open.
     *
     * @param window names the window; chosen by it
     * @return the number of other windows that have the same page open
     */
    public synchronized int seen(PagePath page, String window) {
        Instant now = clock.instant();
        windows.values().removeIf(each -> each.seen().plus(SILENCE).isBefore(now));
        if (windows.size() < MAX_WINDOWS || windows.containsKey(window)) {
            windows.put(window, new Window(page, now));
        }
        return (int) windows.entrySet().stream().filter(each -> !each.getKey().equals(window) && each.getValue().page().equals(page)).count();
    }

    /** Notes that a window is closed. */
    public synchronized void closed(String window) {
        windows.remove(window);
    }
}
