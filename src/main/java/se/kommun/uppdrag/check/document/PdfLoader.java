package se.kommun.uppdrag.check.document;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

/** Opens PDF files with PDFBox. */
final class PdfLoader {

    /** Larger files are not opened. */
    static final long MAX_BYTES = 200_000_000;

    /** How far from the start readers look for the header (ISO 32000-1, annex H, note 13). */
    private static final int HEADER_RANGE = 1024;

    private PdfLoader() {}

    static DocumentFacts load(Path file) {
        try {
            return !startsAsPdf(file) ? DocumentFacts.unopened(DocumentFacts.Access.NO_PDF)
                    : Files.size(file) > MAX_BYTES ? DocumentFacts.unopened(DocumentFacts.Access.TOO_LARGE) : open(file);
        } catch (IOException damaged) {
            return DocumentFacts.unopened(DocumentFacts.Access.DAMAGED);
        }
    }

    private static DocumentFacts open(Path file) throws IOException {
        try (PDDocument document = Loader.loadPDF(file.toFile())) {
            return new DocumentFacts(DocumentFormat.PDF, DocumentFacts.Access.OPENED, PdfFactsReader.read(document));
        } catch (InvalidPasswordException locked) {
            return DocumentFacts.unopened(DocumentFacts.Access.PASSWORD);
        }
    }

    private static boolean startsAsPdf(Path file) throws IOException {
        try (InputStream input = Files.newInputStream(file)) {
            return new String(input.readNBytes(HEADER_RANGE), StandardCharsets.ISO_8859_1).contains("%PDF-");
        }
    }
}
