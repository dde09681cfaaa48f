package se.kommun.uppdrag.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.kommun.uppdrag.check.rules.RuleInfo;
import se.kommun.uppdrag.check.rules.RuleTexts;
import se.kommun.uppdrag.check.rules.Rules;
import se.kommun.uppdrag.check.spelling.Spelling;
import se.kommun.uppdrag.report.ReportLanguage;
import se.kommun.uppdrag.report.Severity;

/** The EARL report: what W3C's tools read in it. */
class EarlReportTest {

    private static final String PAGE = "<!doctype html>\n<html lang=\"en\"><head><meta charset=\"utf-8\"><title>Fees</title></head>\n<body><main><h1>Fees</h1>\n%s\n</main></body></html>\n";

    @TempDir
    private Path folder;

    @BeforeEach
    void addFiles() throws IOException {
        Files.writeString(folder.resolve("bad.html"), PAGE.formatted("<img src=\"https://example.org/a.png\">\n<img src=\"https://example.org/b.png\"> <p><font>a</font>"));
        Files.writeString(folder.resolve("good.html"), PAGE.formatted("<p>Fees for the year.</p>"));
        Files.writeString(folder.resolve("unread.html"), "<!doctype html><title>Fees</title>" + "<div>".repeat(300));
        Files.writeString(folder.resolve("letter.docx"), "");
    }

    private JsonNode report() throws IOException {
        FolderCheck.Result result = FolderCheck.folder(folder, Baseline.NONE, Spelling.OFF);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new EarlReport("2.0", RuleTexts.in(ReportLanguage.EN), false, file -> "https://example.org/" + file).write(out, result.files(), result.problems());
        return new ObjectMapper().readTree(out.toByteArray());
    }

    private static Map<String, JsonNode> subjects(JsonNode report) {
        return StreamSupport.stream(report.get("@graph").spliterator(), false).filter(node -> node.has("assertions"))
                .collect(Collectors.toMap(node -> node.get("source").asText(), node -> node, (one, other) -> one, TreeMap::new));
    }

    private static JsonNode assertion(JsonNode report, String file, String rule) {
        return StreamSupport.stream(subjects(report).get("https://example.org/" + file).get("assertions").spliterator(), false)
                .filter(node -> node.get("test").get("title").asText().equals(rule)).findFirst().orElseThrow();
    }

    private static String outcome(JsonNode report, String file, String rule) {
        return assertion(report, file, rule).get("result").get("outcome").asText();
    }

    @Test
    void theAssertorHasNameAndVersion() throws IOException {
        JsonNode report = report();
        JsonNode assertor = report.get("@graph").get(0);
        assertEquals("uppdrag", assertor.get("name").asText());
        assertEquals("2.0", assertor.get("release").get("revision").asText());
        assertEquals(assertor.get("@id"), assertion(report, "bad.html", "image-alt-missing").get("assertedBy"));
        assertEquals("http://www.w3.org/ns/earl#", report.get("@context").get("@vocab").asText());
    }

    @Test
    void everyPageHasOneAssertionForEachRuleThatIsNoAdvice() throws IOException {
        Map<String, JsonNode> subjects = subjects(report());
        assertEquals("[https://example.org/bad.html, https://example.org/good.html, https://example.org/letter.docx, https://example.org/unread.html]",
                subjects.keySet().toString());
        long ofPages = Rules.infos().values().stream().filter(rule -> rule.severity() != Severity.WARNING && !Rules.isOfBrowser(rule.id()) && !rule.isAboutDocuments()).count();
        long ofDocuments = Rules.infos().values().stream().filter(rule -> rule.severity() != Severity.WARNING && !Rules.isOfBrowser(rule.id()) && rule.isAboutDocuments()).count();
        subjects.forEach((source, subject) -> assertEquals(source.endsWith("docx") ? ofDocuments : ofPages, subject.get("assertions").size(), source));
    }

    @Test
    void anErrorIsFailedAndAReviewIsCantTell() throws IOException {
        JsonNode report = report();
        JsonNode missing = assertion(report, "bad.html", "image-alt-missing");
        assertEquals("{\"@type\":\"TestCase\",\"title\":\"image-alt-missing\",\"description\":\"" + RuleTexts.in(ReportLanguage.EN).title(info("image-alt-missing"))
                + "\",\"isPartOf\":[\"WCAG2:non-text-content\"],\"references\":[\"https://www.w3.org/WAI/standards-guidelines/act/rules/23a2a8/\"]}",
                missing.get("test").toString());
        assertEquals("earl:failed", missing.get("result").get("outcome").asText());
        assertEquals(2, missing.get("result").get("description").asText().lines().count());
        assertTrue(missing.get("result").get("description").asText().startsWith("4:1 "), missing.toString());
        assertEquals("earl:passed", outcome(report, "good.html", "image-alt-missing"));
        assertEquals("earl:cantTell", outcome(report, "letter.docx", "document-office"));
    }

    @Test
    void whatWasNotReadIsUntested() throws IOException {
        JsonNode report = report();
        assertEquals("earl:failed", outcome(report, "unread.html", "page-too-complex"));
        assertEquals("earl:untested", outcome(report, "unread.html", "image-alt-missing"));
    }

    private static RuleInfo info(String id) {
        return Rules.infos().get(id);
    }
}
