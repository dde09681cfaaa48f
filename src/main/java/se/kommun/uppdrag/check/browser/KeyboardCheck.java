package se.kommun.uppdrag.check.browser;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import se.kommun.uppdrag.browser.BrowserPage;
import se.kommun.uppdrag.browser.JsonValue;
import se.kommun.uppdrag.browser.Key;

/** Goes through a page with the Tab key: the focus is seen, is not covered, goes on in order, and gets out again. */
final class KeyboardCheck {

    private static final int MOST_STOPS = 200;
    private static final int MOST_SLOW_STEPS = 80;
    /** How long a script may take to pull the focus back, in milliseconds. */
    private static final int PULL_BACK = 40;
    /** Stops whose focus is looked for in pixels. */
    private static final int MOST_PICTURES = 20;

    private final BrowserPage page;
    private final PageFindings findings;

    KeyboardCheck(BrowserPage page, PageFindings findings) {
        this.page = page;
        this.findings = findings;
    }

    void check() {
        int stops = focus("start").asInt();
        if (stops > 0) {
            walk(Math.min(stops, MOST_STOPS), stops);
            findings.addAll(focus("order"));
        }
        focus("end");
    }

    private void walk(int steps, int stops) {
        page.keyTimes(Key.TAB, steps);
        JsonValue passed = focus("walk");
        List<Integer> order = passed.stream().map(step -> step.path("index").asInt()).toList();
        Set<Integer> unseen = new LinkedHashSet<>();
        for (JsonValue step : passed) {
            int stop = step.path("index").asInt();
            if (!step.path("isSeen").asBoolean()) {
                unseen.add(stop);
            }
            if (step.path("isCovered").asBoolean()) {
                findings.add(focus("finding", stop, "focus-obscured"));
            }
        }
        boolean rests = focus("rests", PULL_BACK).asBoolean(); // Two stops may pull it to and fro.
        boolean inOrder = order.equals(IntStream.range(0, steps).boxed().toList());
        if (!rests || !inOrder || focus("here").asInt() != steps - 1 || step(Key.TAB) == steps - 1) {
            trap(stops, inOrder);
        }
        unseen.stream().limit(MOST_PICTURES).filter(stop -> !changesPixels(stop)).forEach(stop -> findings.add(focus("finding", stop, "focus-invisible")));
    }

    /** Whether the page looks any different with the focus at a stop. */
    private boolean changesPixels(int stop) {
        focus("focus", stop);
        byte[] with = page.screenshot();
        focus("blur");
        return !Arrays.equals(with, page.screenshot());
    }

    /**
     * Goes slowly, so that scripts can pull the focus back. Reports stops that neither Tab, Shift and Tab, nor Escape gets out of.
     *
     * @param canBeOutrun whether keys that follow each other quickly get through
     */
    private void trap(int stops, boolean canBeOutrun) {
        focus("blur");
        List<Integer> way = new ArrayList<>();
        int inOrder = 0;
        int steps = Math.min(3 * stops + 6, MOST_SLOW_STEPS);
        while (way.size() < steps) {
            int stop = step(Key.TAB);
            inOrder = !way.isEmpty() && stop == way.get(way.size() - 1) + 1 ? inOrder + 1 : 1;
            way.add(stop);
            if (stop < 0 || stops > 1 && inOrder == stops) { // Some browsers go from the last stop to the first.
                return;
            }
        }
        Set<Integer> held = new LinkedHashSet<>(way.subList(Math.min(stops + 4, steps / 2), steps));
        step(Key.ESCAPE);
        for (Key key : List.of(Key.TAB, Key.SHIFT_TAB)) {
            for (int i = 0; i < Math.min(stops + 1, 20); i++) {
                int stop = step(key);
                if (stop < 0 || !held.contains(stop)) {
                    return;
                }
            }
        }
        findings.add(focus("trap", List.copyOf(held), canBeOutrun && held.size() > 1));
    }

    private int step(Key key) {
        page.key(key);
        PageScripts.pause(page, PULL_BACK);
        return focus("here").asInt();
    }

    private JsonValue focus(Object... command) {
        return PageScripts.run(page, "focus", command);
    }
}
