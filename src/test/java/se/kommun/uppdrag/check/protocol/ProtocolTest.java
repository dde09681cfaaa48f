package se.kommun.uppdrag.check.protocol;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.StreamSupport;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.kommun.uppdrag.check.Baseline;
import se.kommun.uppdrag.check.FolderCheck;
import se.kommun.uppdrag.check.spelling.Spelling;
import se.kommun.uppdrag.report.ReportLanguage;
import se.kommun.uppdrag.report.Severity;

/** The protocol of a small site: what the program decides, what a person fills in, and what follows from both. */
class ProtocolTest {

    private static final String PAGE = "<!doctype html>\n<html lang=\"sv\"><head><meta charset=\"utf-8\"><title>%s</title></head>\n<body><main><h1>%s</h1>\n%s\n</main></body></html>\n";

    @TempDir
    private Path folder;
    private Path site;

    @BeforeEach
    void addPages() throws IOException {
        site = Files.createDirectory(folder.resolve("site"));
        page("index.html", "Avgifter", "<p><img src=\"a.png\"></p>\n<p><img src=\"b.png\" alt=\"Karta över torget\"></p><p><a href=\"tider.html\">Öppettider</a></p>");
        page("tider.html", "Öppettider", "<p lang=\"en\">Open every day from nine in the morning.</p><p><a href=\"index.html\">Avgifter för året</a></p>");
    }

    private void page(String name, String title, String body) throws IOException {
        Files.writeString(site.resolve(name), PAGE.formatted(title, title, body));
    }

    private Path write(String name, ReportLanguage language) throws IOException {
        FolderCheck.Result result = FolderCheck.folder(site, Baseline.NONE, Spelling.OFF);
        Path file = folder.resolve(name);
        ProtocolFiles.of(file).orElseThrow().write(result, new ProtocolOptions("Kommunens webbplats", site, site::resolve, path -> "https://example.org/" + path, language));
        return file;
    }

    private Document protocol() throws IOException {
        return Jsoup.parse(Files.readString(write("protokoll.html", ReportLanguage.SV)));
    }

    private static Element section(Document protocol, String clause) {
        return protocol.select("[data-clause]").stream().filter(section -> section.attr("data-clause").equals(clause)).findFirst().orElseThrow();
    }

    private static List<String> chosen(Element section) {
        return section.select("input[checked]").eachAttr("value");
    }

    @Test
    void anErrorDecidesAndNothingIsEverFulfilled() throws IOException {
        Document protocol = protocol();
        Element images = section(protocol, "9.1.1.1");
        assertEquals(List.of("failed"), chosen(images));
        assertTrue(images.text().contains("index.html:4:4 [image-alt-missing]"), images.text());
        assertEquals(List.of(), protocol.select("input[checked][value=fulfilled]"));
        assertEquals(List.of(), chosen(section(protocol, "9.1.4.3")));
    }

    @Test
    void whatThePagesDoNotHaveIsNotApplicable() throws IOException {
        assertEquals(List.of("not-applicable"), chosen(section(protocol(), "9.1.2.2")));
        page("film.html", "Film", "<p><video src=\"film.mp4\" controls></video></p>");
        Element captions = section(protocol(), "9.1.2.2");
        assertEquals(List.of(), chosen(captions));
        assertTrue(captions.text().contains("Filmer: 1 stycken <video src=\"film.mp4\" controls> film.html:4:4"), captions.text());
    }

    @Test
    void aScriptThatMayAddItLeavesItToAPerson() throws IOException {
        Files.writeString(site.resolve("s.js"), "document.title = 'Hej';");
        page("skript.html", "Skript", "<script src=\"s.js\"></script>");
        assertEquals(List.of("not-applicable"), chosen(section(protocol(), "9.1.2.2")), "the script names no video");
        Files.writeString(site.resolve("s.js"), "document.body.append(document.createElement('video'));");
        assertEquals(List.of(), chosen(section(protocol(), "9.1.2.2")));
        page("skript.html", "Skript", "<script src=\"https://example.org/s.js\"></script>");
        Element captions = section(protocol(), "9.1.2.2");
        assertEquals(List.of(), chosen(captions));
        assertTrue(captions.text().contains("gick inte att läsa"), captions.text());
    }

    @Test
    void documentsHaveTheirOwnClauses() throws IOException {
        assertTrue(protocol().text().contains("Det finns inga dokument i mappen."));
        Files.writeString(site.resolve("blankett.docx"), "");
        Document protocol = protocol();
        assertTrue(section(protocol, "10.1.1.1").text().contains("[document-office]"));
        assertTrue(protocol.select("[data-clause=10.2.4.1]").isEmpty(), "an empty clause");
    }

    @Test
    void whatAPersonFilledInIsKept() throws IOException {
        Document filled = protocol();
        choose(filled, "9.1.4.3", "failed", "Grå text på index.html");
        choose(filled, "9.1.1.1", "fulfilled", "");
        filled.getElementById("reviewer").attr("value", "Åsa Öberg");
        filled.getElementById("date").attr("value", "2026-11-29");
        Files.writeString(folder.resolve("protokoll.html"), filled.outerHtml());
        Document again = protocol();
        assertEquals(List.of("failed"), chosen(section(again, "9.1.4.3")));
        assertEquals("Grå text på index.html", section(again, "9.1.4.3").selectFirst("textarea").text());
        assertEquals(List.of("fulfilled"), chosen(section(again, "9.1.1.1")), "a person decides");
        assertEquals("Åsa Öberg", again.getElementById("reviewer").attr("value"));
        String statement = Files.readString(write("protokoll.md", ReportLanguage.SV));
        assertTrue(statement.contains("  - \"Bekräfta datum och metod: 2026-11-29, granskat av Åsa Öberg och med uppdrag check.\"\n"), statement);
        assertTrue(statement.contains("  - \"Problem vid användning med nedsatt syn: Kontrast i text (EN 301 549 9.1.4.3, WCAG 1.4.3). Grå text på index.html\"\n"), statement);
        assertFalse(statement.contains("WCAG 1.1.1"), statement);
    }

    private static void choose(Document protocol, String clause, String result, String notes) {
        Element section = section(protocol, clause);
        section.select("input").forEach(radio -> radio.attr("checked", radio.attr("value").equals(result)));
        section.selectFirst("textarea").text(notes);
    }

    @Test
    void theStatementHasEachFaultUnderEachSituationItConcerns() throws IOException {
        String statement = Files.readString(write("protokoll.md", ReportLanguage.SV));
        assertTrue(statement.startsWith("---\n# "), statement);
        assertEquals(4, statement.lines().filter(line -> line.contains("WCAG 1.1.1")).count(), statement);
        assertTrue(statement.contains("Problem vid användning utan synförmåga: Textalternativ till det som inte är text (EN 301 549 9.1.1.1, WCAG 1.1.1). På index.html:4:4: "), statement);
        assertTrue(statement.lines().filter(line -> line.startsWith("  - ")).allMatch(line -> line.length() <= 306 && line.endsWith("\"")), statement);
    }

    @Test
    void theReportToolGetsOneAssertionForEachCriterion() throws IOException {
        JsonNode evaluation = new ObjectMapper().readTree(write("protokoll.json", ReportLanguage.EN).toFile());
        List<JsonNode> ofSite = StreamSupport.stream(evaluation.get("auditSample").spliterator(), false)
                .filter(assertion -> assertion.get("subject").get("type").get(1).asText().equals("Website")).toList();
        assertEquals(55, ofSite.stream().map(assertion -> assertion.get("test").get("id").asText()).distinct().count());
        assertEquals("earl:failed", outcome(evaluation, "WCAG22:non-text-content", "Webpage"));
        assertEquals("earl:failed", outcome(evaluation, "WCAG22:non-text-content", "Website"));
        assertEquals("earl:inapplicable", outcome(evaluation, "WCAG22:captions-prerecorded", "Website"));
        assertEquals("earl:untested", outcome(evaluation, "WCAG22:contrast-minimum", "Website"));
        assertEquals("https://example.org/index.html", evaluation.get("selectSample").get("structuredSample").get(0).get("id").asText());
        assertFalse(evaluation.get("@context").has("WCAG22"), "the tool reads the criterion after the last colon");
    }

    private static String outcome(JsonNode evaluation, String test, String type) {
        return StreamSupport.stream(evaluation.get("auditSample").spliterator(), false).filter(assertion -> assertion.get("test").get("id").asText().equals(test)
                && assertion.get("subject").get("type").get(1).asText().equals(type)).findFirst().orElseThrow().get("result").get("outcome").get("id").asText();
    }

    @ParameterizedTest
    @EnumSource
    void thePagePassesItsOwnRules(ReportLanguage language) throws IOException {
        Path own = Files.createDirectory(folder.resolve("own"));
        Files.move(write("protokoll.html", language), own.resolve("protokoll.html"));
        assertEquals(List.of(), FolderCheck.folder(own, Baseline.NONE, Spelling.OFF).problems().stream()
                .filter(problem -> problem.severity() != Severity.WARNING).toList());
    }

    @Test
    void theNameSaysWhichFileIsWritten() throws IOException {
        assertEquals(List.of(".json"), ProtocolFiles.of(Path.of("a/b.json")).orElseThrow().types());
        assertEquals(3, ProtocolFiles.of(Path.of("a.b/c")).orElseThrow().types().size());
        assertEquals(Optional.empty(), ProtocolFiles.of(Path.of("a/b.pdf")));
        Files.writeString(folder.resolve("annat.html"), "<h1>Inget protokoll</h1>");
        assertFalse(ProtocolFiles.of(folder.resolve("annat.md")).orElseThrow().isWritable());
        assertTrue(ProtocolFiles.of(folder.resolve("nytt")).orElseThrow().isWritable());
    }
}
