package se.kommun.uppdrag.pdf;

import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * Converts an HTML document to a tagged PDF file (PDF/UA-1), with title, language and description from its head and a bookmark for
 * each heading. The same document gives the same bytes. Fetches nothing: images are passed in.
 */
final class PdfRenderer {

    private PdfRenderer() {}

    /**
     * Converts a document.
     *
     * @param html the document. It must have {@code lang}, {@code title}, a description, a {@code date} (ISO 8601) and a canonical link,
     *     against which links are resolved.
     * @param images the bytes of each image, by its {@code src} as written
     */
    static PdfResult print(String html, Map<String, byte[]> images) {
        EngineLog log = EngineLog.open();
        List<PdfIssue> complaints = new ArrayList<>();
        try {
            PrintDocument document = PrintDocument.of(html, images, Typeface.characters(), complaints::add);
            byte[] bytes = print(document, log);
            complaints.addAll(log.issues());
            return new PdfResult(bytes, complaints);
        } catch (IOException | RuntimeException failed) { // the engine does not wrap the exceptions of its libraries
            complaints.addAll(log.issues());
            complaints.add(new PdfIssue(-1, "pdf-misslyckad", "Sidan går inte att göra till pdf (" + failed.getClass().getSimpleName() + ": " + failed.getMessage() + ").",
                    "Ta bort det som du ändrade sist, eller skriv pdf: false på sidan."));
            return new PdfResult(null, complaints);
        }
    }

    private static byte[] print(PrintDocument document, EngineLog log) throws IOException {
        PdfRendererBuilder builder = new PdfRendererBuilder();
        Typeface.addTo(builder);
        builder.usePdfUaAccessibility(true);
        builder.withProducer("uppdrag");
        builder.withDiagnosticConsumer(log);
        builder.useUriResolver((base, address) -> address.startsWith("data:") || address.startsWith("#") ? address : null);
        builder.withW3cDocument(document.dom(), document.address());
        try (PdfBoxRenderer renderer = builder.buildPdfRenderer(); PDDocument pdf = renderer.createPDFKeepOpen()) {
            RepeatedHeadings.markAsArtifacts(pdf);
            TagTreeRepair.repair(pdf);
            FixedMetadata.apply(pdf, document.day());
            ByteArrayOutputStream out = new ByteArrayOutputStream(64 * 1024);
            pdf.save(out);
            return out.toByteArray();
        }
    }
}
