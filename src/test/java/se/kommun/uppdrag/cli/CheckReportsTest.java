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
import java.util.List;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.kommun.uppdrag.testing.SarifSchema;

/** What {@code check} says of pages with many faults: the worst first, repeats once, and only what is asked for. */
class CheckReportsTest {

    private static final String PAGE = "<!doctype html>\n<html lang=sv><head><meta charset=utf-8><title>%s i kommunen</title></head>\n<body><main><h1>%s</h1>\n"
            + "%s</main></body></html>\n";
    private static final String IMAGE = "<p><img src=x.png></p>\n";

    @TempDir
    private Path root;
    private String out;
    private String err;

    @BeforeEach
    void threePages() throws IOException {
        write("a.html", "Avlösare", "<p>Se <a href=b.html>ledsagare</a> och <a href=c.html>kontaktperson</a>.</p>\n" + IMAGE);
        write("b.html", "Ledsagare", IMAGE + IMAGE + "<p>Se <a href=a.html>avlösare</a>.</p>\n<div role=knapp>Text</div>\n");
        write("c.html", "Kontaktperson", "<p>Se <a href=borta.html>stödperson</a>.</p>\n" + IMAGE + IMAGE);
        Files.write(root.resolve("x.png"), new byte[] {1});
    }

    @Test
    void whatStandsInManyPlacesIsToldOnce() {
        assertEquals(1, run("check", root.toString()));
        List<String> images = out.lines().filter(line -> line.contains("[image-alt-missing]")).toList();
        assertEquals(1, images.size(), out);
        assertTrue(images.get(0).startsWith("a.html:5:4: fel [image-alt-missing] ") && images.get(0).endsWith(
                "Lag: EN 301 549 9.1.1.1. 5 ställen i 3 filer, också b.html:4:4, b.html:5:4, c.html:5:4 och 1 till."), out);
        assertEquals(1, run("check", "--verbose", root.toString()));
        assertEquals(5, out.lines().filter(line -> line.contains("[image-alt-missing]")).count(), out);
    }

    @Test
    void theWorstIsFirst() {
        run("check", root.toString());
        List<String> severities = out.lines().filter(line -> line.contains(": ")).map(line -> line.replaceFirst(".*: (fel|granska|varning) .*", "$1")).toList();
        assertEquals("fel", severities.get(0), out);
        assertTrue(out.indexOf("[role-unknown]") < out.indexOf("varning [") || !out.contains("varning ["), out);
    }

    @Test
    void jsonTellsElementNumberAndLaw() throws IOException {
        run("check", "--format", "json", root.toString());
        JsonNode problems = new ObjectMapper().readTree(out).get("problems");
        for (JsonNode problem : problems) {
            switch (problem.get("rule").textValue()) {
                case "image-alt-missing" -> {
                    assertEquals(5, problem.get("count").intValue());
                    assertEquals("law", problem.get("level").textValue());
                    assertEquals("9.1.1.1", problem.get("clauses").get(0).textValue());
                    assertEquals("img", element(problem));
                }
                case "address-broken" -> {
                    assertEquals("advice", problem.get("level").textValue());
                    assertEquals("a", element(problem));
                }
                default -> { }
            }
        }
        assertEquals(5, problems.findValuesAsText("rule").stream().filter("image-alt-missing"::equals).count());
    }

    private String element(JsonNode problem) throws IOException {
        String html = Files.readString(root.resolve(problem.get("file").textValue()));
        return Jsoup.parse(html).select(problem.get("selector").textValue()).get(0).normalName();
    }

    @Test
    void sarifHasWhatCodeScanningShows() throws IOException {
        run("check", "--format", "sarif", root.toString());
        assertEquals(List.of(), SarifSchema.faultsIn(out));
        JsonNode before = new ObjectMapper().readTree(out).at("/runs/0");
        JsonNode rule = null;
        for (JsonNode each : before.at("/tool/driver/rules")) {
            rule = each.get("id").textValue().equals("image-alt-missing") ? each : rule;
        }
        assertEquals("https://www.w3.org/WAI/standards-guidelines/act/rules/23a2a8/", rule.get("helpUri").textValue());
        assertFalse(rule.at("/help/text").textValue().isBlank());
        assertTrue(rule.at("/properties/tags").toString().contains("\"WCAG 1.1.1\",\"EN 301 549 9.1.1.1\",\"ACT 23a2a8\",\"law\""), rule.toString());
        List<String> fingerprints = before.at("/results").findValuesAsText("ruleFileMessage/v1");
        assertEquals(before.at("/results").size(), fingerprints.stream().distinct().count());
        write("c.html", "Kontaktperson", "<p>Ett stycke till.</p>\n<p>Se <a href=borta.html>stödperson</a>.</p>\n" + IMAGE + IMAGE);
        run("check", "--format", "sarif", root.toString());
        assertEquals(fingerprints, new ObjectMapper().readTree(out).at("/runs/0/results").findValuesAsText("ruleFileMessage/v1"));
    }

    @Test
    void onlyTheWorstAreWrittenIfSoAsked() throws IOException {
        assertEquals(1, run("check", "--max", "1", root.toString()));
        assertEquals(1, out.lines().filter(line -> line.contains(": fel [")).count(), out);
        assertTrue(out.contains("till visas inte (--max)."), out);
        assertEquals(1, run("check", "--max", "2", "--format", "json", root.toString()));
        assertEquals(List.of("image-alt-missing", "role-unknown"), new ObjectMapper().readTree(out).get("problems").findValuesAsText("rule"));
    }

    @Test
    void rulesCanBeChosen() {
        assertEquals(1, run("check", "--only", "role-unknown,address-broken", root.toString()));
        assertTrue(out.contains("[role-unknown]") && out.contains("[address-broken]") && !out.contains("[image-alt-missing]"), out);
        run("check", "--skip", "role-unknown", "--skip", "image-alt-missing", root.toString());
        assertTrue(!out.contains("[role-unknown]") && out.contains("[address-broken]") && !out.contains("[image-alt-missing]"), out);
        assertEquals(0, run("check", "--only", "title-missing", root.toString()));
    }

    @Test
    void whatCannotBeReadIsToldWhateverIsChosen() throws IOException {
        Files.write(root.resolve("d.html"), PAGE.formatted("å", "å", "").getBytes(StandardCharsets.UTF_16LE));
        assertEquals(1, run("check", "--only", "title-missing", root.toString()));
        assertTrue(out.contains("d.html"), out);
    }

    @ParameterizedTest
    @CsvSource({"--only, image-alt-mising, Menade du image-alt-missing?", "--skip, okand-regel-utan-like, Det finns ingen regel som heter \"okand-regel-utan-like\".",
        "--max, 0, --max ska vara minst 1.", "--max, många, kan inte stå som --max N."})
    void aWrongChoiceGivesStatus2(String option, String value, String message) {
        assertEquals(2, run("check", option, value, root.toString()));
        assertEquals("", out);
        assertTrue(err.contains(message), err);
    }

    @Test
    void aPartOfASiteMissesNothing() {
        assertEquals(1, run("check", "--partial", root.toString()));
        assertFalse(out.contains("[address-broken]") || out.contains("[page-orphan]"), out);
    }

    private void write(String file, String title, String text) throws IOException {
        Files.writeString(root.resolve(file), PAGE.formatted(title, title, text));
    }

    private int run(String... arguments) {
        ByteArrayOutputStream outBytes = new ByteArrayOutputStream();
        ByteArrayOutputStream errBytes = new ByteArrayOutputStream();
        int status = Main.run(new PrintStream(outBytes, true, StandardCharsets.UTF_8), new PrintStream(errBytes, true, StandardCharsets.UTF_8), arguments);
        out = outBytes.toString(StandardCharsets.UTF_8);
        err = errBytes.toString(StandardCharsets.UTF_8);
        return status;
    }
}
