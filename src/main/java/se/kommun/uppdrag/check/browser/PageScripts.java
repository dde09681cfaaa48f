package se.kommun.uppdrag.check.browser;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import se.kommun.uppdrag.browser.BrowserPage;
import se.kommun.uppdrag.browser.JsonValue;
import se.kommun.uppdrag.files.Resources;

/** The checks that run inside a page: a JavaScript function each, in a file beside this class. */
final class PageScripts {

    private static final String HELPERS = Resources.text(PageScripts.class, "helpers.js");
    private static final Map<String, String> SOURCES = List.of("axe-run", "device-motion", "edges", "focus", "hover", "lost-text", "media-text", "motion",
                    "reader-style", "reflow", "routes", "shortcuts", "sound", "targets", "text-boxes", "watched").stream()
            .collect(Collectors.toUnmodifiableMap(Function.identity(), PageScripts::source));

    private PageScripts() {}

    private static String source(String name) {
        // The comments at the start of the file would otherwise stand between "return" and its value.
        String function = Resources.text(PageScripts.class, name + ".js").replaceFirst("\\A(?://[^\n]*\n)++", "").strip();
        return "(() => {" + HELPERS + "\nreturn (" + function + ");\n})()";
    }

    /** Calls the function in the file {@code name.js} with arguments that are turned into JSON. */
    static JsonValue run(BrowserPage page, String name, Object... arguments) {
        return page.call(SOURCES.get(name), arguments);
    }

    /** The script that must run before a page's own: it remembers what they do. */
    static String watch() {
        return Resources.text(PageScripts.class, "watch.js").replaceFirst("\\A(?://[^\n]*\n)++", "").strip();
    }

    /** Lets the page run for a number of milliseconds. */
    static void pause(BrowserPage page, int milliseconds) {
        page.evaluate("new Promise(resolve => setTimeout(resolve, " + milliseconds + "))");
    }
}
