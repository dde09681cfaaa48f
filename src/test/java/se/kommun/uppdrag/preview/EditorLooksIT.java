package se.kommun.uppdrag.preview;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import se.kommun.uppdrag.browser.JsonValue;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.kommun.uppdrag.browser.BrowserExtension;
import se.kommun.uppdrag.browser.Browsers;
import se.kommun.uppdrag.browser.Circumstances;
import se.kommun.uppdrag.browser.InPage;
import se.kommun.uppdrag.browser.Key;
import se.kommun.uppdrag.browser.MediaFeature;
import se.kommun.uppdrag.browser.Page;
import se.kommun.uppdrag.browser.TestBrowser;
import se.kommun.uppdrag.check.browser.EngineChecks;

/** The editor is held to what the site is held to: axe, keyboard, zoom, large text, forced colours, still pictures. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@ExtendWith(BrowserExtension.class)
class EditorLooksIT {

    private static final List<String> DIALOGS = List.of("d-page-link", "d-site-link", "d-box", "d-table", "d-image", "d-changes", "d-discard",
            "d-conflict", "d-make", "d-rename");

    private RunningPreview preview;

    @BeforeAll
    void start(@TempDir Path folder) throws IOException {
        preview = RunningPreview.of(folder, site -> site.write("content/oversatt.md", site.text("content/om-lss.md")
                .replaceFirst("(?m)^title: .*$", "title: Ett ord långt som specialpedagogiskamyndigheten").replaceFirst("(?m)^review_by: .*$", "review_by: 2026-01-31")));
    }

    @AfterAll
    void stop() throws Exception {
        preview.close();
    }

    private Page open(Page page, String path) {
        page.open(preview.entry(path));
        if (!path.endsWith("/")) {
            page.waitUntil("document.querySelector('#frames iframe:not(.waiting)')?.contentDocument?.querySelector('h1')");
        }
        return page;
    }

    private static DynamicTest test(String name, Executable check) {
        return DynamicTest.dynamicTest(name, check);
    }

    @ParameterizedTest
    @ValueSource(strings = {"redigera/ledsagare", "redigera/index"})
    void axeFindsNothing(String path, Page page) {
        examine(open(page, path));
        assertEquals(List.of(), page.problems());
    }

    @TestFactory
    Stream<DynamicTest> theList(Page page) {
        return Stream.of(
                test("axe-core", () -> {
                    examine(open(page, "redigera/"));
                    assertEquals(List.of(), page.problems());
                }),
                test("any width and size of text", () -> assertHolds(page, "body")),
                test("axe-core in the dialog for a new page", () -> {
                    page.viewport(1280, 800, 1).media(MediaFeature.LIGHT).click("#new");
                    page.waitFor("#d-new");
                    examineAlone(page);
                }));
    }

    /** The editor with every field shown, and with faults. */
    @TestFactory
    Stream<DynamicTest> withFaultsShown(Page page) {
        return Stream.of(
                test("axe-core", () -> {
                    page.open(preview.entry("redigera/kontaktperson"));
                    page.click("#tab-facts");
                    page.evaluate("document.querySelectorAll('main details').forEach(group => { group.open = true; })");
                    page.fill("#f-age", "");
                    page.fill("#f-updated", "");
                    page.waitUntil("document.querySelectorAll('#problem-list .error').length > 1");
                    examine(page);
                }),
                test("any width and size of text", () -> assertHolds(page, "body")),
                test("axe-core in the difference", () -> {
                    page.viewport(1280, 800, 1).media(MediaFeature.LIGHT).click("#changes");
                    page.waitFor("#changes-lines del");
                    examineAlone(page);
                }));
    }

    @TestFactory
    Stream<DynamicTest> everyDialog(Page page) {
        return Stream.concat(Stream.of(test("the page", () -> open(page, "redigera/kontakt"))),
                DIALOGS.stream().map(dialog -> test(dialog, () -> {
                    page.call("id => document.getElementById(id).showModal()", dialog);
                    examineAlone(page);
                    assertHolds(page, "#" + dialog);
                    page.call("id => document.getElementById(id).close()", dialog);
                })));
    }

    @TestFactory
    Stream<DynamicTest> theFocusIsSeenOnTheWholeWayDown(Browsers browsers) {
        return browsers.each(browser -> browser != TestBrowser.WEBKIT, this::walkDown);
    }

    private void walkDown(Page page) {
        for (int width : new int[] {1280, 320}) {
            page.viewport(width, 800, 1).media(MediaFeature.LIGHT);
            open(page, "redigera/ledsagare");
            page.evaluate("document.querySelectorAll('main details').forEach(group => { group.open = true; })");
            walk(page);
        }
    }

    /** Tab leads to everything before the view of the page, in order, and each is seen. */
    private static void walk(Page page) {
        List<String> expected = texts(InPage.run(page, "focus", "stops"));
        List<String> stops = new ArrayList<>();
        while (stops.size() < expected.size()) {
            page.key(Key.TAB);
            page.awaitDrawn(); // Firefox scrolls in a later frame.
            JsonValue stop = InPage.run(page, "focus", "here");
            assertFalse(stop.isNull(), () -> "the focus is lost after " + stops);
            List<String> faults = new ArrayList<>(texts(stop.path("faults")));
            if (page.evaluate("document.activeElement.id === 'text'").asBoolean()) {
                faults.removeIf(fault -> fault.matches("(outline cut off|covered) .*")); // The text is taller than its pane.
            }
            assertEquals(List.of(), faults, () -> stop.path("name").asText());
            String name = stop.path("name").asText();
            boolean isPane = name.equals("-1 form sheet"); // Firefox stops at what scrolls too.
            if (!isPane && (stops.isEmpty() || !stops.get(stops.size() - 1).equals(name))) { // A date has a stop for each of its parts.
                stops.add(name);
            }
        }
        assertEquals(expected, stops);
    }

    /** A dialog, with the page behind it put away: axe-core cannot tell that the dialog covers it. It has the same colours at any width. */
    private static void examineAlone(Page page) {
        page.evaluate("document.querySelectorAll('.skip, header, main').forEach(behind => { behind.hidden = true; })");
        EngineChecks.assertAxeClean(page.viewport(1280, 8000, 1).media(MediaFeature.LIGHT));
        EngineChecks.assertAxeClean(page.viewport(320, 800, 1).media(MediaFeature.DARK));
        page.evaluate("document.querySelectorAll('.skip, header, main').forEach(behind => { behind.hidden = false; })");
    }

    private static void examine(Page page) {
        EngineChecks.assertAxeClean(page.viewport(1280, 8000, 1).media(MediaFeature.LIGHT)); // So high that no pane scrolls: axe-core cannot see under an edge.
        EngineChecks.assertColoursClean(page.media(MediaFeature.DARK));
        EngineChecks.assertAxeClean(page.viewport(320, 800, 1));
        EngineChecks.assertColoursClean(page.media(MediaFeature.LIGHT));
    }

    private static void assertHolds(Page page, String room) {
        assertEquals(Map.of(), Circumstances.faults(page, each -> scrollsSideways(each, room) ? List.of(room + " scrolls sideways") : List.of()));
    }

    private static boolean scrollsSideways(Page page, String room) {
        return page.call("room => { const { scrollWidth, clientWidth } = document.querySelector(room); return scrollWidth > clientWidth; }", room).asBoolean();
    }

    private static List<String> texts(JsonValue list) {
        return list.texts();
    }
}
