package se.kommun.uppdrag.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The checks written in JavaScript find what they look for, and nothing in a page without it. */
@ExtendWith(BrowserExtension.class)
class InPageIT {

    @Test
    void onPaper(Page page) {
        assertEquals(List.of(), on(page, "<p>Svart</p>", "on-paper"));
        finds("printed: <nav", on(page, "<nav class=menu>Meny</nav>", "on-paper"));
        finds("not black: ", on(page, "<p style='color: #333'>Grå</p>", "on-paper"));
        finds("not on white: ", on(page, "<div style='background: #eee'><p>Text</p></div>", "on-paper"));
        finds("address not printed: ", on(page, "<p class=content><a href='https://example.se'>Länk</a></p>", "on-paper"));
    }

    @Test
    void unlabelled(Page page) {
        assertEquals(List.of(), on(page, "<label for=a>A</label><input id=a><label><input type=checkbox> B</label>", "unlabelled"));
        finds("id=\"a\"", on(page, "<input id=a><label for=a>A</label>", "unlabelled"));
    }

    @Test
    void focus(Browser browser) {
        assertEquals(List.of(), focused(browser, "outline: 3px solid #000; outline-offset: 3px"));
        finds("outline none", focused(browser, "outline: none"));
        finds("outline solid 1px", focused(browser, "outline: 1px solid #000"));
        finds("contrast 1.61", focused(browser, "outline: 3px solid #ccc"));
        finds("outline cut off by the window", focused(browser, "outline: 3px solid #000; margin-left: -50px"));
        finds("outline cut off by clip", focused(browser, "outline: 3px solid #000; margin: 0"));
        finds("has no size", focused(browser, "outline: 3px solid #000; font-size: 0; border: 0; padding: 0; width: 0"));
    }

    private static List<String> focused(Browser browser, String style) {
        try (Page page = Page.in(browser)) {
            show(page, "<div class=clip style='overflow: hidden; margin: 20px'><button style='margin: 20px; %s'>A</button></div>".formatted(style));
            page.key(Key.TAB);
            JsonValue here = InPage.run(page, "focus", "here");
            return here.path("faults").texts();
        }
    }

    private static List<String> on(Page page, String body, String check) {
        page.viewport(320, 640, 1);
        show(page, body);
        return InPage.faults(page, check);
    }

    private static void show(Page page, String body) {
        page.open("about:blank");
        page.call("body => { document.write('<!doctype html><html lang=sv><body>' + body); document.close(); }", body);
    }

    private static void finds(String fault, List<String> faults) {
        assertTrue(faults.toString().contains(fault), () -> "expected " + fault + " among " + faults);
    }
}
