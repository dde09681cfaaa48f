package se.kommun.uppdrag.check.document;

import java.io.IOException;
import java.util.List;
import java.util.Objects;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;

/** Reads the facts of an open PDF document: its catalog, its permissions and what its pages have. */
final class PdfFactsReader {

    private PdfFactsReader() {}

    static PdfFacts read(PDDocument document) throws IOException {
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
