package se.kommun.uppdrag.published;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.kommun.uppdrag.testing.NuChecker;

/** The Nu HTML checker, the W3C's own, has nothing to say about any page or the style sheet. */
class NuTest {

    /** Nu compares without knowing the page's own address, so that 'self' never allows a relative one. EveryPageIT shows it does. */
    private static final String SELF = "warning: Resource violates Content Security Policy \\(meta tag\\): "
            + "external (stylesheet “(/uppdrag/|../)?css/site.[0-9a-f]{10}.css” blocked by “style-src”|script “(../)?js/form.[0-9a-f]{10}.js” blocked by “script-src”) directive.";

    /** What this version of the CSS checker does not know yet: {@code @supports selector()} and {@code ::details-content}. */
    private static final List<String> NEW_IN_CSS = List.of("CSS: Parse Error.",
            "CSS: Unknown pseudo-element or pseudo-class “::details-content”.");

    @TempDir
    private static Path folder;

    private static NuChecker checker;

    @BeforeAll
    static void readSchema() throws Exception {
        checker = new NuChecker();
    }

    @Test
    void everyPageWithForms() throws Exception {
        assertEquals(List.of(), check(BuiltSite.build(folder.resolve("with"), Sites.RECEIVERS)));
    }

    @Test
    void everyPageWithoutForms() throws Exception {
        assertEquals(List.of(), check(BuiltSite.build(folder.resolve("without"), Sites.NO_RECEIVERS)));
    }

    @Test
    void theStyleSheet() throws Exception {
        List<String> findings = checker.css(Files.readString(Path.of("assets/css/site.css")));
        assertEquals(NEW_IN_CSS, findings.stream().map(finding -> finding.replaceFirst(":.* error: ", "")).distinct().toList());
    }

    @Test
    void faultsAreFound() throws Exception {
        Path page = Files.createDirectories(folder.resolve("bad")).resolve("bad.html");
        Files.writeString(page, "<!doctype html><html lang=sv><title>Fel</title><p><div>Text</div></p>");
        assertEquals(1, check(page.getParent()).stream().filter(line -> line.contains("No “p” element in scope")).count());
        assertEquals(1, checker.css("p { colour: red }").size());
    }

    private static List<String> check(Path site) throws Exception {
        List<String> all = new ArrayList<>();
        for (String name : PublishedSite.pages(site)) {
            checker.html(site.resolve(name)).stream().filter(finding -> !finding.matches(".*" + SELF)).forEach(finding -> all.add(name + finding));
        }
        return all;
    }
}
