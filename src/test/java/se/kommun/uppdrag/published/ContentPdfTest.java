package se.kommun.uppdrag.published;

import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.kommun.uppdrag.testing.PdfReading;

/** The PDF files of the repository's site are read as their pages are. */
class ContentPdfTest {

    @TempDir
    private Path folder;

    @Test
    void everyPdfIsReadAsItsPage() throws Exception {
        List<Path> pdfs;
        try (Stream<Path> files = Files.walk(BuiltSite.build(folder, Sites.RECEIVERS))) {
            pdfs = files.filter(file -> file.toString().endsWith(".pdf")).toList();
        }
        assertFalse(pdfs.isEmpty());
        for (Path pdf : pdfs) {
            PdfReading.assertReadAsItsPage(pdf);
        }
    }
}
