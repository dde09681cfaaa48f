package se.kommun.uppdrag.build;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import se.kommun.uppdrag.report.Problem;
import se.kommun.uppdrag.report.Severity;
import se.kommun.uppdrag.testing.FixtureSite;
import se.kommun.uppdrag.testing.SiteCopy;

/** Any one fault in a page stops the build, and is named at the line where an editor mends it. */
class PlantedFaultsTest {

    private static final String PAGE = "content/ledsagare.md";

    @TempDir
    Path folder;

    /** Text that is added to the page, and the rule that must speak of its first line. */
    static Stream<Arguments> faultsInText() {
        return Stream.of(
                fault("image-without-alt", "![](../assets/icons/favicon.svg)"),
                fault("image-missing", "![En kopp kaffe](kaffe.png)"),
                fault("image-external", "![En kopp kaffe](https://www.example.se/kaffe.png)"),
                fault("heading-level-skipped", "#### En rubrik som hoppar"),
                fault("heading-level-1", "# En rubrik till på högsta nivån"),
                fault("heading-name-missing", "##"),
                fault("heading-without-space", "##Rubrik"),
                fault("raw-html", "<div class=\"ruta\">Text</div>"),
                fault("raw-html", "Text<br>på två rader."),
                fault("raw-html", "Se <img src=\"x.png\"> här."),
                fault("link-broken", "[Om lagen](om-lsss.md)"),
                fault("link-broken", "[Om lagen](om-lss.html)"),
                fault("link-broken", "[Om lagen](/om-lss)"),
                fault("link-not-allowed", "[Öppna](javascript:alert(1))"),
                fault("link-not-allowed", "[Ring](tel:ring)"),
                fault("link-name-missing", "[](om-lss.md)"),
                fault("address-broken", "[Om lagen](om-lss.md#finns-inte)"),
                fault("address-broken", "[Högre upp](#finns-inte)"),
                fault("reference-missing", "[Om lagen][lagen]"),
                fault("table-without-caption", "| A | B |\n|---|---|\n| 1 | 2 |"),
                fault("table-column-header-empty", "| A |  |\n|---|---|\n| 1 | 2 |\n[Rubrik]"),
                fault("table-cells", "| A | B |\n|---|---|\n| 1 | 2 | 3 |\n[Rubrik]", 2),
                fault("box-unknown", "::: vikitgt\nText\n:::"),
                fault("box-not-closed", "::: info\nText"),
                fault("box-not-opened", ":::"),
                fault("question-without-text", "::: fråga\nSvar\n:::"),
                fault("steps-without-list", "::: steg\nBara text\n:::"),
                fault("contact-with-text", "::: kontakt\nText\n:::"),
                fault("image-decorative-with-alt", "![Kaffe](../assets/icons/favicon.svg \"dekorativ\")"),
                fault("markdown-too-complex", "[" + "\\!".repeat(26)));
    }

    @ParameterizedTest
    @MethodSource("faultsInText")
    void inTheText(String rule, String text, int offset) {
        SiteCopy site = FixtureSite.tinyTo(folder);
        String page = site.text(PAGE);
        site.write(PAGE, page + "\n" + text + "\n");
        refused(rule, (int) page.lines().count() + 2 + offset);
    }

    /** A line of the header, what takes its place, and the rule that must speak of it. */
    static Stream<Arguments> faultsInTheHeader() {
        return Stream.of(
                Arguments.of("choice-unknown", "status: published", "status: publicerad"),
                Arguments.of("type-unknown", "type: roll", "type: rol"),
                Arguments.of("date-invalid", "updated: 2026-11-21", "updated: 21/11 2026"),
                Arguments.of("date-invalid", "review_by: 2027-05-21", "review_by: 2027-02-30"),
                Arguments.of("key-unknown", "age: Minst 18 år", "aeg: Minst 18 år"),
                Arguments.of("front-matter-invalid", "age: Minst 18 år", "age: Ålder: 18"),
                Arguments.of("value-empty", "title: Ledsagare", "title:"));
    }

    @ParameterizedTest
    @MethodSource("faultsInTheHeader")
    void inTheHeader(String rule, String right, String wrong) {
        SiteCopy site = FixtureSite.copyTo(folder);
        String page = site.text(PAGE);
        assertTrue(page.contains(right + "\n"), right);
        site.write(PAGE, page.replace(right + "\n", wrong + "\n"));
        refused(rule, page.lines().toList().indexOf(right) + 1);
    }

    private void refused(String rule, int line) {
        DiskBuild.Result result = DiskBuild.run(new BuildOptions(folder, folder.resolve("output"), false, LocalDate.of(2026, 11, 21)));
        List<Problem> errors = result.problems().stream().filter(Problem::isError).toList();
        assertFalse(result.published());
        assertTrue(errors.stream().anyMatch(problem -> problem.rule().equals(rule)
                && problem.place().file().equals(PAGE) && problem.place().line() == line),
                () -> rule + " is expected on line " + line + ", told is " + errors);
        assertEquals(1, result.problems().stream().filter(problem -> problem.severity() != Severity.WARNING
                && problem.place().file().equals(PAGE) && problem.place().line() == line).count(), () -> "one fault, one finding: " + result.problems());
    }

    private static Arguments fault(String rule, String text) {
        return fault(rule, text, 0);
    }

    /** @param line the line of the text that is at fault, from 0 */
    private static Arguments fault(String rule, String text, int line) {
        return Arguments.of(rule, text, line);
    }
}
