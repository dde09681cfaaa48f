package se.kommun.uppdrag.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.kommun.uppdrag.check.spelling.Spelling;
import se.kommun.uppdrag.check.text.ExemptPhrases;
import se.kommun.uppdrag.report.Problem;
import se.kommun.uppdrag.report.ReportLanguage;

/** Known faults are borne until their last day; then, and when they are gone, the entry itself is the problem. */
class BaselineTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    @TempDir
    Path folder;

    private Path file;

    @BeforeEach
    void aSiteWithTwoFaults() throws IOException {
        file = folder.resolve("baseline.yaml");
        Files.createDirectories(folder.resolve("site"));
        Files.writeString(folder.resolve("site/index.html"), """
                <!doctype html>
                <html lang="sv"><head><meta charset="utf-8"><title>Prov</title></head>
                <body><main><h1>Prov</h1>
                <p id="karta"><a href="borta.html">Karta</a></p>
                <script type="application/ld+json">{</script>
                <script type="application/ld+json" class="gammal">{</script>
                </main></body></html>
                """);
    }

    @Test
    void anEntryBearsOnlyThePlaceThatItsSelectorNames() throws IOException {
        assertEquals(List.of("address-broken 4", "json-ld-invalid 5"),
                found(entry("json-ld-invalid", "index.html", "script.gammal", "2026-12-31")));
    }

    @Test
    void withoutSelectorThePageIsMeant() throws IOException {
        assertEquals(List.of("address-broken 4"), found(entry("json-ld-invalid", "index.html", "", "2026-12-31")));
        assertEquals(List.of("json-ld-invalid 5", "json-ld-invalid 6"), found(entry("address-broken", "index.html", "", "2026-12-31")));
    }

    @Test
    void theLastDayStillCounts() throws IOException {
        assertEquals(List.of("json-ld-invalid 5", "json-ld-invalid 6"), found(entry("address-broken", "index.html", "", "2026-11-21")));
    }

    @Test
    void anExpiredEntryIsAProblemAndBearsNothing() throws IOException {
        assertEquals(List.of("address-broken 4", "baseline-expired 1", "json-ld-invalid 5", "json-ld-invalid 6"),
                found(entry("address-broken", "index.html", "", "2026-11-20")));
    }

    @Test
    void anEntryThatFindsNothingIsAProblem() throws IOException {
        assertEquals(List.of("address-broken 4", "baseline-unused 1", "json-ld-invalid 5", "json-ld-invalid 6"),
                found(entry("json-ld-invalid", "index.html", "script.ny", "2026-12-31")));
    }

    @Test
    void inAPartOfASiteWhatAnEntryIsAboutMayStandElsewhere() throws IOException {
        String entries = entry("address-broken", "index.html", "", "2026-12-31") + entry("json-ld-invalid", "other.html", "", "2026-12-31")
                + entry("title-missing", "index.html", "", "2026-11-20");
        assertEquals(List.of("baseline-expired 11", "json-ld-invalid 5", "json-ld-invalid 6"), found(entries, true));
        assertEquals(List.of("baseline-unused 6", "baseline-unused 11", "json-ld-invalid 5", "json-ld-invalid 6"), found(entries, false));
    }

    @Test
    void anEntryWithAFaultIsToldWithItsLine() throws IOException {
        String entries = entry("address-broken", "index.html", "", "snart") + entry("json-ld-invalid", "index.html", "p[", "2026-12-31")
                + "- rule: json-ld-invalid\n";
        assertEquals(List.of("address-broken 4", "baseline-invalid 1", "baseline-invalid 6", "baseline-invalid 11", "json-ld-invalid 5", "json-ld-invalid 6"),
                found(entries));
        assertEquals(List.of("address-broken 4", "baseline-invalid 1", "json-ld-invalid 5", "json-ld-invalid 6"),
                found(entry("adress-broken", "index.html", "", "2026-12-31")));
        assertEquals(List.of("address-broken 4", "baseline-invalid 0", "json-ld-invalid 5", "json-ld-invalid 6"), found("- {"));
        assertEquals(List.of("address-broken 4", "baseline-invalid 0", "json-ld-invalid 5", "json-ld-invalid 6"), found("- ".repeat(50) + "a"), "nested too deep");
    }

    private static String entry(String rule, String page, String selector, String expires) {
        return "- rule: " + rule + "\n  page: " + page + "\n  selector: \"" + selector + "\"\n  reason: prov\n  expires: " + expires + "\n";
    }

    /** Rule and line of each problem with one of the rules at hand. */
    private List<String> found(String entries) throws IOException {
        return found(entries, false);
    }

    private List<String> found(String entries, boolean isPart) throws IOException {
        Files.writeString(file, entries);
        List<Problem> problems = new ArrayList<>();
        Baseline baseline = BaselineFile.read(file, TODAY, problems::add);
        problems.addAll(FolderCheck.folder(folder.resolve("site"),
                new FolderCheck.Options(baseline, Spelling.OFF, ExemptPhrases.NONE, ReportLanguage.SV, isPart)).problems());
        return problems.stream().filter(problem -> problem.rule().matches("address-broken|json-ld-invalid|baseline-.*"))
                .map(problem -> problem.rule() + " " + problem.location().line()).sorted((a, b) -> order(a).compareTo(order(b))).toList();
    }

    private static String order(String told) {
        String[] parts = told.split(" ");
        return parts[0] + String.format("%04d", Integer.parseInt(parts[1]));
    }
}
