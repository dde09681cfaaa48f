package se.kommun.uppdrag.check.document;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

/** Opens PDF files with PDFBox. */
final class PdfReader {

    /** Larger files are not opened. */
    static final long MAX_BYTES = 200_000_000;

    /** How far from the start readers look for the header (ISO 32000-1, annex H, note 13). */
    private static final int HEADER_RANGE = 1024;

    private PdfReader() {}

    static DocumentFacts read(Path file) {
        try {
            return !startsAsPdf(file) ? DocumentFacts.unopened(DocumentFacts.Access.NO_PDF)
                    : Files.size(file) > MAX_BYTES ? DocumentFacts.unopened(DocumentFacts.Access.TOO_LARGE) : open(file);
        } catch (IOException damaged) {
            return DocumentFacts.unopened(DocumentFacts.Access.DAMAGED);
        }
    }

    private static DocumentFacts open(Path file) throws IOException {
        try (PDDocument document = Loader.loadPDF(file.toFile())) {
            return new DocumentFacts(DocumentFormat.PDF, DocumentFacts.Access.OPENED, facts(document));
        } catch (InvalidPasswordException locked) {
            return DocumentFacts.unopened(DocumentFacts.Access.PASSWORD);
        }
    }

    private static boolean startsAsPdf(Path file) throws IOException {
        try (InputStream input = Files.newInputStream(file)) {
            return new String(input.readNBytes(HEADER_RANGE), StandardCharsets.ISO_8859_1).contains("%PDF-");
        }
    }

    private static PdfFacts facts(PDDocument document) throws IOException {
        PDDocumentCatalog catalog = document.getDocumentCatalog();
        List<COSDictionary> topmost = PdfTags.topmost(catalog.getCOSObject());
        PdfPages pages = PdfPages.read(document);
        return new PdfFacts(!topmost.isEmpty(), catalog.getMarkInfo() != null && catalog.getMarkInfo().isMarked(), PdfTitle.of(document),
                catalog.getViewerPreferences() != null && catalog.getViewerPreferences().displayDocTitle(), language(catalog, topmost),
                isClosed(document), document.getNumberOfPages(), hasBookmarks(catalog), pages.withText(), pages.withImageOnly());
    }

    private static String language(PDDocumentCatalog catalog, List<COSDictionary> topmost) {
        String ofAll = Objects.requireNonNullElse(catalog.getLanguage(), "").strip();
        return !ofAll.isEmpty() ? ofAll : PdfTags.commonLanguage(topmost);
    }

    private static boolean hasBookmarks(PDDocumentCatalog catalog) {
        COSDictionary outlines = catalog.getCOSObject().getCOSDictionary(COSName.OUTLINES);
        return outlines != null && outlines.getCOSDictionary(COSName.FIRST) != null;
    }

    /**
     * Whether the permissions keep assistive technology out (ISO 32000-1, table 22): neither bit 5 (extract text) nor bit 10 (extract text for
     * accessibility) is set. Revision 2 has no bit 10.
     */
    private static boolean isClosed(PDDocument document) {
        if (!document.isEncrypted() || document.getEncryption() == null) {
            return false;
        }
        AccessPermission permission = document.getCurrentAccessPermission();
        boolean hasBit10 = document.getEncryption().getRevision() > 2;
        return !permission.isOwnerPermission() && !permission.canExtractContent() && !(hasBit10 && permission.canExtractForAccessibility());
    }
}
