package se.kommun.uppdrag.check.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import se.kommun.uppdrag.check.DocumentFiles;
import se.kommun.uppdrag.report.Location;
import se.kommun.uppdrag.report.ReportLanguage;
import se.kommun.uppdrag.report.Severity;
import se.kommun.uppdrag.testing.PdfFixture;

/**
 * Every rule for documents on documents that are made of descriptions, {@code rules/<rule-id>/<kind>-<case>.properties}: the kind is what
 * must come of it. {@link PdfFixture} makes the PDF; {@code raw} is the content of a file that is none, {@code size} its length.
 */
class DocumentRuleFixturesTest {

    private static final Path FIXTURES = Path.of("src/test/resources/rules");
    private static final Path FINDINGS = Path.of("src/test/resources/rule-findings");

    @TempDir
    private Path folder;

    @TestFactory
    Stream<DynamicTest> fixtures() {
        return Rules.document().stream().flatMap(rule -> cases(rule).stream().map(file -> DynamicTest.dynamicTest(rule.info().id() + "/" + file.getFileName(), () -> {
            String kind = file.getFileName().toString().replaceFirst("-.*", "");
            List<String> expected = switch (kind) {
                case "pass" -> List.of();
                case "fail" -> List.of("error");
                default -> List.of(kind);
            };
            assertEquals(expected, found(rule, file).stream().map(finding -> finding.severity.key()).toList());
        })));
    }

    /** {@code rule-findings/<rule-id>.txt} names the message of each finding; {@code -Dupdate=true} writes it anew. */
    @TestFactory
    Stream<DynamicTest> findsExactlyTheseFaults() {
        return Rules.document().stream().map(rule -> DynamicTest.dynamicTest(rule.info().id(), () -> {
            List<String> lines = new ArrayList<>();
            for (Path file : cases(rule)) {
                found(rule, file).forEach(finding -> lines.add(file.getFileName() + " " + finding.severity.key() + " " + finding.key));
            }
            Path expected = FINDINGS.resolve(rule.info().id() + ".txt");
            if (Boolean.getBoolean("update")) {
                Files.write(expected, lines);
            }
            assertFalse(lines.isEmpty());
            assertEquals(String.join("\n", Files.readAllLines(expected)), String.join("\n", lines));
        }));
    }

    @Test
    void everyMessageIsToldAndSomeCasePasses() throws IOException {
        Set<String> untold = new TreeSet<>();
        for (DocumentRule rule : Rules.document()) {
            untold.addAll(RuleTextsTest.messages(rule.info()));
            assertTrue(cases(rule).stream().anyMatch(file -> file.getFileName().toString().startsWith("pass-")), rule.info().id());
            for (Path file : cases(rule)) {
                found(rule, file).forEach(finding -> untold.remove(rule.info().id() + "." + finding.key));
            }
        }
        assertEquals(Set.of(), untold);
    }

    private record Finding(Severity severity, String key) {}

    private List<Finding> found(DocumentRule rule, Path description) throws IOException {
        Path file = make(description);
        List<Finding> found = new ArrayList<>();
        rule.check(file.getFileName().toString(), DocumentFiles.read(file), (severity, key, values) -> {
            found.add(new Finding(severity, key));
            RuleTexts.in(ReportLanguage.SV).problem(rule.info(), severity, Location.of("blad.pdf"), null, key, values);
        });
        Files.delete(file);
        return found;
    }

    private Path make(Path description) throws IOException {
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(description)) {
            properties.load(reader);
        }
        Path file = folder.resolve("blad." + properties.getProperty("extension", "pdf"));
        String raw = properties.getProperty("raw");
        Files.write(file, raw == null ? PdfFixture.of(properties) : raw.getBytes(StandardCharsets.UTF_8));
        if (properties.containsKey("size")) {
            try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
                channel.write(ByteBuffer.allocate(1), Long.parseLong(properties.getProperty("size")) - 1); // sparse: takes no space
            }
        }
        return file;
    }

    private static List<Path> cases(DocumentRule rule) {
        try (Stream<Path> files = Files.list(FIXTURES.resolve(rule.info().id()))) {
            return files.sorted().toList();
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
