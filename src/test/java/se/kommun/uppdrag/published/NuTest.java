package se.kommun.uppdrag.published;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import nu.validator.validation.SimpleDocumentValidator;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.xml.sax.InputSource;
import org.xml.sax.SAXParseException;
import org.xml.sax.helpers.DefaultHandler;

/** The Nu HTML checker, the W3C's own, has nothing to say about any page or the style sheet. */
class NuTest {

    private static final String HTML5 = "http://s.validator.nu/html5-all.rnc";

    /** Nu compares without knowing the page's own address, so that 'self' never allows a relative one. LoadIT shows it does. */
    private static final String SELF = "warning: Resource violates Content Security Policy \\(meta tag\\): "
            + "external (stylesheet “(/uppdrag/|../)?css/site.[0-9a-f]{10}.css” blocked by “style-src”|script “(../)?js/form.[0-9a-f]{10}.js” blocked by “script-src”) directive.";

    /** What this version of the CSS checker does not know yet: {@code @supports selector()} and {@code ::details-content}. */
    private static final List<String> NEW_IN_CSS = List.of("CSS: Parse Error.",
            "CSS: Unknown pseudo-element or pseudo-class “::details-content”.");

    @TempDir
    private static Path folder;

    private static SimpleDocumentValidator validator;

    @BeforeAll
    static void readSchema() throws Exception {
        validator = new SimpleDocumentValidator(true, false, false);
        validator.setUpMainSchema(HTML5, new Findings());
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
        List<String> findings = checkCss(Files.readString(Path.of("assets/css/site.css")));
        assertEquals(NEW_IN_CSS, findings.stream().map(finding -> finding.replaceFirst(":.* error: ", "")).toList());
    }

    @Test
    void faultsAreFound() throws Exception {
        Path page = Files.createDirectories(folder.resolve("bad")).resolve("bad.html");
        Files.writeString(page, "<!doctype html><html lang=sv><title>Fel</title><p><div>Text</div></p>");
        assertEquals(1, check(page.getParent()).stream().filter(line -> line.contains("No “p” element in scope")).count());
        assertEquals(1, checkCss("p { colour: red }").size());
    }

    private static List<String> checkCss(String css) throws Exception {
        Findings findings = new Findings();
        validator.setAllowCss(true);
        validator.setUpValidatorAndParsers(findings, false, false);
        InputSource source = new InputSource(new ByteArrayInputStream(css.getBytes(StandardCharsets.UTF_8)));
        source.setEncoding("UTF-8");
        source.setSystemId("http://localhost/site.css");
        validator.checkCssInputSource(source);
        return findings.list;
    }

    private static List<String> check(Path site) throws Exception {
        List<String> all = new ArrayList<>();
        for (String name : PublishedSite.pages(site)) {
            Findings findings = new Findings();
            validator.setUpValidatorAndParsers(findings, false, false);
            validator.checkHtmlFile(site.resolve(name).toFile(), true);
            findings.list.stream().filter(finding -> !finding.matches(".*" + SELF)).forEach(finding -> all.add(name + finding));
        }
        return all;
    }

    private static final class Findings extends DefaultHandler {

        private final List<String> list = new ArrayList<>();

        @Override
        public void warning(SAXParseException e) {
            note("warning", e);
        }

        @Override
        public void error(SAXParseException e) {
            note("error", e);
        }

        @Override
        public void fatalError(SAXParseException e) {
            note("fatal", e);
        }

        private void note(String level, SAXParseException e) {
            list.add(":" + e.getLineNumber() + ":" + e.getColumnNumber() + " " + level + ": " + e.getMessage());
        }
    }
}
