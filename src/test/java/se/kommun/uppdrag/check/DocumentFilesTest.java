package se.kommun.uppdrag.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import java.util.Random;
import java.util.zip.DeflaterOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.kommun.uppdrag.check.document.DocumentFacts;
import se.kommun.uppdrag.check.spelling.Spelling;
import se.kommun.uppdrag.check.text.ExemptPhrases;
import se.kommun.uppdrag.report.ReportLanguage;
import se.kommun.uppdrag.testing.PdfFixture;

/** The documents of a checked folder, ours or not. */
class DocumentFilesTest {

    private static final String PAGE = "<!doctype html><html lang=\"sv\"><title>Avgifter</title><h1>Avgifter</h1><p><a href=\"blad.pdf\">Avgifter (pdf, 3 kB)</a>";

    @TempDir
    private Path folder;

    private static byte[] pdf(String... description) throws IOException {
        Properties properties = new Properties();
        Arrays.stream(description).map(each -> each.split("=", 2)).forEach(each -> properties.setProperty(each[0], each[1]));
        return PdfFixture.of(properties);
    }

    private List<String> found() {
        return FolderCheck.folder(folder, Baseline.NONE, Spelling.OFF).problems().stream().filter(problem -> problem.rule().startsWith("document"))
                .map(problem -> problem.location() + " " + problem.rule()).toList();
    }

    @Test
    void everyDocumentOfAFolderIsToldOnceAtItself() throws IOException {
        Files.writeString(folder.resolve("index.html"), PAGE);
        Files.writeString(folder.resolve("om.html"), PAGE);
        Files.write(folder.resolve("blad.pdf"), pdf("tagged=no", "marked=no", "language="));
        Files.write(Files.createDirectory(folder.resolve("arkiv")).resolve("ingen-lank.PDF"), pdf("title="));
        Files.writeString(folder.resolve("arkiv/brev.docx"), "");
        assertEquals(List.of("arkiv/brev.docx document-office", "arkiv/ingen-lank.PDF document-title-missing", "blad.pdf document-language-missing",
                "blad.pdf document-untagged"), found());
    }

    @Test
    void aDocumentCanBeCheckedByItself() throws IOException {
        Path file = Files.write(folder.resolve("blad.pdf"), pdf("language="));
        List<String> found = FolderCheck.files(List.of(file), new FolderCheck.Options(Baseline.NONE, Spelling.OFF, ExemptPhrases.NONE, ReportLanguage.EN, false)).problems().stream()
                .map(problem -> problem.location().file() + ": " + problem.message()).toList();
        assertEquals(List.of(file + ": The document does not say in which language it is written."), found);
        assertEquals(List.of("blad.pdf document-language-missing"), found(), "a folder with documents alone");
    }

    /** PDFBox reads what readers forgive; what it cannot read is told, and never ends the check. */
    @Test
    void noDamageEndsTheCheck() throws IOException {
        byte[] whole = pdf("content=form", "xmpTitle=Avgifter", "title=");
        Random random = new Random(13);
        Path file = folder.resolve("blad.pdf");
        for (int i = 0; i < 300; i++) {
            byte[] damaged = i % 3 == 0 ? Arrays.copyOf(whole, random.nextInt(whole.length)) : whole.clone();
            for (int j = 0; j < random.nextInt(30); j++) {
                damaged[random.nextInt(damaged.length)] = (byte) random.nextInt(256);
            }
            Files.write(file, damaged);
            assertEquals(DocumentFacts.class, DocumentFiles.read(file).getClass());
        }
    }

    /** A page of 500 kB that becomes 500 MB. */
    @Test
    void aBombIsNotInflatedWhole() throws IOException {
        ByteArrayOutputStream bomb = new ByteArrayOutputStream();
        try (OutputStream deflating = new DeflaterOutputStream(bomb)) {
            byte[] spaces = "0 0 m\n".repeat(100_000).getBytes(StandardCharsets.ISO_8859_1);
            for (int i = 0; i < 800; i++) {
                deflating.write(spaces);
            }
        }
        Path file = folder.resolve("blad.pdf");
        try (OutputStream out = Files.newOutputStream(file)) {
            out.write(("%PDF-1.4\n1 0 obj\n<</Type/Catalog/Pages 2 0 R>>\nendobj\n2 0 obj\n<</Type/Pages/Kids[3 0 R 3 0 R]/Count 2>>\nendobj\n"
                    + "3 0 obj\n<</Type/Page/Parent 2 0 R/Contents 4 0 R>>\nendobj\n4 0 obj\n<</Filter/FlateDecode/Length " + bomb.size()
                    + ">>\nstream\n").getBytes(StandardCharsets.ISO_8859_1));
            out.write(bomb.toByteArray());
            out.write("\nendstream\nendobj\ntrailer\n<</Root 1 0 R>>\n".getBytes(StandardCharsets.ISO_8859_1));
        }
        DocumentFacts facts = assertTimeoutPreemptively(Duration.ofSeconds(20), () -> DocumentFiles.read(file));
        assertEquals(DocumentFacts.Access.OPENED, facts.access());
        assertEquals(0, facts.pdf().textPages());
    }

    @Test
    void aNestedContentIsToldAsDamagedOrRead() throws IOException {
        Path file = folder.resolve("blad.pdf");
        String deep = "[".repeat(2_000_000);
        Files.writeString(file, "%PDF-1.4\n1 0 obj\n<</Type/Catalog/Pages 2 0 R>>\nendobj\n2 0 obj\n<</Type/Pages/Kids[3 0 R]/Count 1>>\nendobj\n"
                + "3 0 obj\n<</Type/Page/Parent 2 0 R/Contents 4 0 R>>\nendobj\n4 0 obj\n<</Length " + deep.length() + ">>\nstream\n" + deep
                + "\nendstream\nendobj\ntrailer\n<</Root 1 0 R>>\n");
        assertTimeoutPreemptively(Duration.ofSeconds(20), () -> DocumentFiles.read(file));
    }
}
