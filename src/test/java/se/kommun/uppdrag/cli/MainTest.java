package se.kommun.uppdrag.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.kommun.uppdrag.testing.FixtureSite;
import se.kommun.uppdrag.testing.SarifSchema;
import se.kommun.uppdrag.testing.SiteCopy;

/** The command line that scripts rely on: exit status, and what stands on which stream. */
class MainTest {

    private static final String PAGE = "<!doctype html><html lang=sv><title>Ledsagare i kommunen</title><main><h1>Ledsagare</h1>%s</main></html>";

    @TempDir
    private Path root;
    private String out;
    private String err;

    @BeforeEach
    void twoPages() throws IOException {
        Path site = Files.createDirectories(root.resolve("site"));
        Files.writeString(site.resolve("good.html"), PAGE.formatted("<p>Text.</p>"));
        Files.writeString(site.resolve("bad page.html"), PAGE.formatted("\n  <a href=\"missing.html\">Länk</a>"));
    }

    @Test
    void aGoodFileGivesStatus0() {
        assertEquals(0, run("check", path("site/good.html")));
        assertTrue(out.contains("1 sida, inga problem."), out);
        assertEquals("", err);
    }

    @Test
    void aProblemGivesStatus1AndIsNamedWithFileAndLine() {
        assertEquals(1, run("check", path("site")));
        assertTrue(out.contains("bad page.html:2:3: fel ["), out);
    }

    @Test
    void theRulesSpeakEnglishWhenAsked() throws IOException {
        assertEquals(1, run("check", "--language", "en", "--report", path("report.html"), path("site")));
        assertTrue(out.contains("bad page.html:2:3: error [address-broken] The address missing.html leads to missing.html, which does not exist."
                + " Correct the address, or remove it."), out);
        assertTrue(out.contains("2 pages, 1 error, 1 to review, 1 warning."), out);
        String report = Files.readString(root.resolve("report.html"));
        assertTrue(report.contains("<html lang=\"en\">") && report.contains("Rule: Links and files within the site exist (address-broken)."), report);
    }

    @Test
    void earlTellsTheOutcomeOfEveryRuleOnEveryPage() throws IOException {
        assertEquals(1, run("check", "--earl", path("earl.json"), "--address", "https://example.org/", "--skip", "address-broken", "--fail-on", "review", path("site")));
        JsonNode graph = new ObjectMapper().readTree(root.resolve("earl.json").toFile()).get("@graph");
        assertEquals(List.of("uppdrag", "https://example.org/bad%20page.html", "https://example.org/good.html"),
                List.of(graph.get(0).get("name").textValue(), graph.get(1).get("source").textValue(), graph.get(2).get("source").textValue()));
        Map<String, String> outcomes = new TreeMap<>();
        graph.get(1).get("assertions").forEach(each -> outcomes.put(each.get("test").get("title").textValue(), each.get("result").get("outcome").textValue()));
        assertEquals("earl:failed", outcomes.get("address-broken"));
        assertEquals("earl:passed", outcomes.get("accesskey"));
        Files.writeString(root.resolve("known.yaml"), "");
        assertEquals(2, run("check", "--earl", path("earl.json"), "--baseline", path("known.yaml"), path("site")));
    }

    @Test
    void jsonIsAloneOnTheOutput() throws IOException {
        assertEquals(1, run("check", "--format", "json", path("site")));
        JsonNode report = new ObjectMapper().readTree(out);
        assertEquals(List.of("pages", "problems"), names(report));
        assertEquals(2, report.get("pages").intValue());
        JsonNode problem = report.get("problems").get(0);
        assertEquals(List.of("file", "line", "column", "source", "rule", "severity", "message", "fix", "wcag", "act", "selector", "count", "level", "clauses"), names(problem));
        assertEquals("bad page.html", problem.get("file").textValue());
        assertEquals(2, problem.get("line").intValue());
        assertEquals("error", problem.get("severity").textValue());
        assertTrue(problem.get("source").isNull() && problem.get("wcag").isArray() && problem.get("act").isArray());
        assertEquals("", err);
    }

    @Test
    void aPageThatTheProgramCannotGetThroughLeavesTheReportWhole() throws IOException {
        Files.writeString(root.resolve("site/deep.html"), PAGE.formatted("<style>" + "@media all{".repeat(20_000) + "</style>"));
        assertEquals(1, run("check", "--format", "json", path("site")));
        JsonNode problems = new ObjectMapper().readTree(out).get("problems");
        assertTrue(problems.findValuesAsText("file").containsAll(List.of("bad page.html", "deep.html")), out);
        assertEquals("", err);
    }

    /** The program's own output may fail too, here for want of memory. */
    private static final class FullStream extends PrintStream {

        FullStream() {
            super(new ByteArrayOutputStream(), false, StandardCharsets.UTF_8);
        }

        @Override
        public void println(String line) {
            throw new OutOfMemoryError("Java heap space");
        }
    }

    @Test
    void aSiteThatIsPublishedIsNoFailureWhateverFailsAfterThat() throws IOException {
        SiteCopy site = FixtureSite.copyTo(root.resolve("real"));
        ByteArrayOutputStream words = new ByteArrayOutputStream();
        int status = Main.run(new FullStream(), new PrintStream(words, true, StandardCharsets.UTF_8), "build", "--source", site.folder().toString());
        assertEquals(0, status, words.toString(StandardCharsets.UTF_8));
        assertTrue(Files.isRegularFile(site.folder().resolve("output/index.html")));
        assertTrue(words.toString(StandardCharsets.UTF_8).contains("Webbplatsen är publicerad i "), words.toString(StandardCharsets.UTF_8));
    }

    @Test
    void whateverElseFailsIsASentenceAndNoTrace() {
        ByteArrayOutputStream words = new ByteArrayOutputStream();
        int status = Main.run(new FullStream(), new PrintStream(words, true, StandardCharsets.UTF_8), "check", path("site"));
        assertEquals(1, status);
        assertEquals("Programmet kunde inte göra färdigt arbetet. Minnet räcker inte.", words.toString(StandardCharsets.UTF_8).strip());
    }

    @Test
    void filesKeepTheNamesTheyWereGiven() throws IOException {
        String bad = path("site/bad page.html");
        assertEquals(1, run("check", path("site/good.html"), bad, "--format", "json"));
        assertEquals(bad.replace('\\', '/'), new ObjectMapper().readTree(out).get("problems").get(0).get("file").textValue());
    }

    @Test
    void sarifFollowsItsSchema() throws IOException {
        assertFalse(SarifSchema.faultsIn("{\"version\": \"2.1.0\"}").isEmpty(), "the schema must find what is missing");
        assertEquals(1, run("check", "--format=sarif", path("site")));
        assertEquals(List.of(), SarifSchema.faultsIn(out));
        JsonNode result = new ObjectMapper().readTree(out).at("/runs/0/results/0");
        assertEquals("bad%20page.html", result.at("/locations/0/physicalLocation/artifactLocation/uri").textValue());
        assertEquals(0, run("check", "--format=sarif", path("site/good.html")));
        assertEquals(List.of(), SarifSchema.faultsIn(out));
    }

    @ParameterizedTest
    @ValueSource(strings = {"error", "review", "warning", "ERROR"})
    void anErrorFailsWhateverTheLimit(String limit) {
        assertEquals(1, run("check", "--fail-on", limit, path("site")));
    }

    @Test
    void whatIsLeftToConfirmDoesNotFailABuild() {
        assertEquals(0, run("build", "--source", FixtureSite.copyTo(root.resolve("real")).folder().toString()));
        assertTrue(err.contains("varning [to-confirm]"), err);
    }

    @Test
    void aBuildSaysFirstWhereTheSiteIsAndCountsWhatIsLeftToConfirm() {
        String site = FixtureSite.copyTo(root.resolve("real")).append("content/om-lss.md", "\n").folder().toString();
        assertEquals(0, run("build", "--source", site));
        assertTrue(out.startsWith("Webbplatsen finns i " + path("real/output/index.html")), out);
        assertTrue(err.lines().anyMatch(line -> line.matches("content/ledsagare\\.md:\\d+:\\d+: varning \\[to-confirm] \\d punkter kvar att bekräfta\\.")), err);
        assertTrue(err.contains("--verbose") && !err.contains("Kvar att bekräfta: "), err);
        assertEquals(0, run("build", "--verbose", "--source", site));
        assertTrue(err.contains("Kvar att bekräfta: ") && !err.contains("--verbose"), err);
    }

    /** A new page must neither stop the site, in a build and in a preview of drafts, nor be published as it is. */
    @Test
    void newPagesOfEveryTypeLeaveTheSiteAsItWas() throws IOException {
        SiteCopy site = FixtureSite.copyTo(root.resolve("real"));
        for (String type : List.of("roll", "sida", "lattlast", "fragor")) {
            assertEquals(0, run("new", type, "ny-" + type, "--source", site.folder().toString()));
        }
        assertEquals(0, run("build", "--source", site.folder().toString()), () -> err);
        assertFalse(Files.exists(site.folder().resolve("output/ny-roll.html")));
        assertFalse(err.contains("[address-broken]") || err.contains("[easy-sentence-line]"), err);
        assertTrue(err.contains("content/ny-roll.md:") && err.contains("varning [unfinished-draft] Utkast: Uppgifter saknas: description, lead, with_whom"), err);
        assertEquals(0, run("build", "--drafts", "--output", path("drafts"), "--source", site.folder().toString()), () -> err);
        assertTrue(Files.readString(root.resolve("drafts/ny-roll.html")).contains("[Fyll i: Ålder]"));
        site.write("content/ny-sida.md", site.text("content/ny-sida.md").replace("status: draft", "status: published"));
        assertEquals(1, run("build", "--source", site.folder().toString()));
        assertTrue(err.contains("fel [placeholder-text]") && err.contains("fel [value-empty] description har inget värde."), err);
    }

    @Test
    void easyTextThatNeedsTheMissingListIsToldOfIt() throws IOException {
        SiteCopy site = FixtureSite.copyTo(root.resolve("real"));
        Files.delete(site.folder().resolve("lattlast.txt"));
        assertEquals(1, run("build", "--source", site.folder().toString()));
        assertTrue(err.contains("lattlast.txt: varning [missing-easy-words]"), err);
    }

    @ParameterizedTest
    @ValueSource(strings = {"build", "check", "preview", "new sida ny", "check good.html"})
    void aSourceThatIsNotThereGivesStatus2AndMakesNothing(String line) {
        List<String> arguments = new ArrayList<>(List.of(line.split(" ")));
        arguments.addAll(List.of("--source", path("saknas/mapp")));
        assertEquals(2, run(arguments.toArray(String[]::new)));
        assertTrue(err.startsWith("Mappen " + path("saknas/mapp") + " finns inte."), err);
        assertFalse(Files.exists(root.resolve("saknas")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"80000", "65536", "-1", "8080x", "99999999999", ""})
    void aPortThatIsNoneGivesStatus2(String port) {
        assertEquals(2, run("preview", "--port=" + port, "--source", root.toString()));
        assertTrue(err.startsWith("\"" + port + "\" är ingen port."), err);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "bild", "build --fast", "check --format xml", "check --fail-on never", "check no-such-folder",
        "check site site", "check --format", "new", "new sida", "new okand min-sida", "new sida Min_Sida", "new sida a b"})
    void wrongUseGivesStatus2AndNothingOnTheOutput(String line) {
        List<String> arguments = new ArrayList<>();
        line.lines().forEach(words -> arguments.addAll(List.of(words.split(" "))));
        arguments.replaceAll(word -> word.equals("site") ? path("site") : word);
        assertEquals(2, run(arguments.toArray(String[]::new)));
        assertEquals("", out);
        assertFalse(err.isBlank() || err.contains("Exception") || err.contains("nvalid") || err.contains("issing"), err);
    }

    @Test
    void helpAndVersionGiveStatus0() {
        assertEquals(0, run("--help"));
        assertTrue(out.contains("build") && out.contains("check") && out.contains("new"), out);
        assertEquals(0, run("--version"));
        assertTrue(out.startsWith("uppdrag "), out);
    }

    @Test
    void sourceMayStandBeforeOrAfterTheCommand() {
        assertEquals(0, run("--source", root.toString(), "new", "sida", "en-sida"));
        assertEquals(0, run("new", "sida", "annan-sida", "--source", root.toString()));
        assertTrue(Files.exists(root.resolve("content/en-sida.md")) && Files.exists(root.resolve("content/annan-sida.md")));
    }

    @Test
    void newNeverWritesOverAPage() {
        assertEquals(0, run("new", "roll", "ny-roll", "--source", root.toString()));
        assertEquals(1, run("new", "roll", "ny-roll", "--source", root.toString()));
        assertEquals("", out);
        assertTrue(err.contains("content/ny-roll.md finns redan"), err);
    }

    @Test
    void aNewTranslationKnowsItsSwedishPage() throws IOException {
        Path site = FixtureSite.copyTo(root.resolve("real")).folder();
        assertEquals(0, run("new", "sida", "en/old-news", "--translation-of", "om-lss.md", "--source", site.toString()));
        String text = Files.readString(site.resolve("content/en/old-news.md"));
        String english = Files.readString(site.resolve("content/en/about-lss.md"));
        String version = english.lines().filter(line -> line.startsWith("source_version: ")).findFirst().orElseThrow().replace("\"", "");
        assertTrue(text.contains("translation_of: om-lss.md\n") && text.replace("\"", "").contains(version + "\n"), text);
        assertEquals(0, run("new", "sida", "en/news", "--source", site.toString()));
        for (String[] wrong : new String[][] {{"sida", "nyheter", "om-lss.md"}, {"roll", "en/x", "om-lss.md"}, {"sida", "en/x", "saknas.md"},
            {"sida", "xx/x", "om-lss.md"}, {"sida", "sv/x", "om-lss.md"}}) {
            assertEquals(2, run("new", wrong[0], wrong[1], "--translation-of", wrong[2], "--source", site.toString()), wrong[1]);
        }
    }

    @Test
    void newWhereNothingCanBeWrittenSaysSo() throws IOException {
        Files.writeString(root.resolve("content"), "a file");
        assertEquals(1, run("new", "sida", "ny", "--source", root.toString()));
        assertTrue(err.startsWith("content/ny.md kan inte skrivas ("), err);
    }

    @Test
    void aBuildThatFailsGivesStatus1AndPublishesNothing() {
        Path site = FixtureSite.copyTo(root.resolve("real")).append("content/om-lss.md", "\n[fel](saknas.md)\n").folder();
        assertEquals(1, run("build", "--source", site.toString()));
        assertTrue(err.contains("content/om-lss.md:") && out.contains("Inget publicerades."), err + out);
        assertFalse(Files.exists(site.resolve("output")));
    }

    @Test
    void aBuildWithoutItsCheckSaysWhatItLeftOut() {
        assertEquals(0, run("build", "--skip-check", "--source", FixtureSite.copyTo(root.resolve("real")).folder().toString()));
        assertTrue(err.contains("VARNING: Sidorna är inte granskade"), err);
    }

    @Test
    void aBuildTellsHowLongItsStepsTook() throws IOException {
        String site = FixtureSite.copyTo(root.resolve("real")).folder().toString();
        assertEquals(0, run("build", "--timings", "--source", site));
        for (String step : List.of("läsa", "tolka", "fylla mallar", "skriva", "granska", "publicera")) {
            assertTrue(err.lines().anyMatch(line -> line.matches(" *[1-9][0-9]* " + step)), err);
        }
    }

    private String path(String inside) {
        return root.resolve(inside).toString();
    }

    private int run(String... arguments) {
        ByteArrayOutputStream outBytes = new ByteArrayOutputStream();
        ByteArrayOutputStream errBytes = new ByteArrayOutputStream();
        int status = Main.run(new PrintStream(outBytes, true, StandardCharsets.UTF_8),
                new PrintStream(errBytes, true, StandardCharsets.UTF_8), arguments);
        out = outBytes.toString(StandardCharsets.UTF_8);
        err = errBytes.toString(StandardCharsets.UTF_8);
        return status;
    }

    private static List<String> names(JsonNode object) {
        List<String> names = new ArrayList<>();
        object.fieldNames().forEachRemaining(names::add);
        return names;
    }
}
