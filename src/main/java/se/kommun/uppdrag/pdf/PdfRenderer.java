package se.kommun.uppdrag.pdf;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FSFontUseCase;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntPredicate;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * Converts an HTML document to a tagged PDF file (PDF/UA-1), with title, language and description from its head and a bookmark for
 * each heading. The same document gives the same bytes. Fetches nothing: images are passed in.
 */
final class PdfRenderer {

    /** The font family name that the print template's style sheet uses. */
    private static final String TYPEFACE = "Atkinson Hyperlegible Next";
    /** The font family for letters that the other one lacks. */
    private static final String ARABIC_TYPEFACE = "Noto Sans Arabic";

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
        List<PdfResult.Issue> issues = new ArrayList<>();
        try {
            PrintDocument document = PrintDocument.of(html, images, characters(), issues::add);
            byte[] bytes = print(document, log);
            issues.addAll(log.issues());
            return new PdfResult(bytes, issues);
        } catch (IOException | RuntimeException failed) { // the engine does not wrap the exceptions of its libraries
            issues.addAll(log.issues());
            issues.add(new PdfResult.Issue(false, -1, "pdf-misslyckad", "Sidan går inte att göra till pdf (" + failed.getClass().getSimpleName() + ": " + failed.getMessage() + ").",
                    "Ta bort det som du ändrade sist, eller skriv pdf: false på sidan."));
            return new PdfResult(null, issues);
        }
    }

    private static byte[] print(PrintDocument document, EngineLog log) throws IOException {
        PdfRendererBuilder builder = new PdfRendererBuilder();
        PdfToolchain.FACES.forEach(file -> builder.useFont(() -> new ByteArrayInputStream(PdfToolchain.resource(file)), TYPEFACE,
                file.contains("Bold") ? 700 : 400, file.contains("Italic") ? FontStyle.ITALIC : FontStyle.NORMAL, true));
        if (document.isBidirectional()) {
            PdfToolchain.ARABIC_FACES.forEach(file -> builder.useFont(() -> new ByteArrayInputStream(PdfToolchain.resource(file)), ARABIC_TYPEFACE,
                    file.contains("Bold") ? 700 : 400, FontStyle.NORMAL, true, Set.of(FSFontUseCase.FALLBACK_FINAL)));
            builder.useUnicodeBidiSplitter(BidiRuns::new);
            builder.useUnicodeBidiReorderer(new ArabicText());
        }
        builder.usePdfUaAccessibility(true);
        builder.withProducer("uppdrag");
        builder.withDiagnosticConsumer(log);
        builder.useUriResolver((base, address) -> address.startsWith("data:") || address.startsWith("#") ? address : null);
        builder.withW3cDocument(document.dom(), document.address());
        try (PdfBoxRenderer renderer = builder.buildPdfRenderer(); PDDocument pdf = renderer.createPDFKeepOpen()) {
            document.checkLength(pdf.getNumberOfPages());
            RepeatedHeadings.markAsArtifacts(pdf);
            TagTreeRepair.repair(pdf, document.isRightToLeft());
            fixMetadata(pdf, document.day());
            if (document.isBidirectional()) {
                pdf.save(OutputStream.nullOutputStream()); // makes the subsets of the fonts
                ToUnicodeRepair.restore(pdf);
            }
            ByteArrayOutputStream out = new ByteArrayOutputStream(64 * 1024);
            pdf.save(out);
            return out.toByteArray();
        }
    }

    /** Whether a character can be shown; all faces of a family have the same. */
    private static IntPredicate characters() throws IOException {
        CmapLookup latin = characters(PdfToolchain.FACES.get(0));
        CmapLookup arabic = characters(PdfToolchain.ARABIC_FACES.get(0));
        return character -> latin.getGlyphId(character) != 0 || arabic.getGlyphId(character) != 0;
    }

    private static CmapLookup characters(String file) throws IOException {
        try (TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(PdfToolchain.resource(file)))) {
            return font.getUnicodeCmapLookup();
        }
    }

    /** Replaces the metadata that depends on the time of creation by the document's date, so that output is reproducible. */
    private static void fixMetadata(PDDocument pdf, LocalDate day) {
        Calendar noon = GregorianCalendar.from(day.atTime(LocalTime.NOON).atZone(ZoneOffset.UTC));
        pdf.getDocumentInformation().setCreationDate(noon);
        pdf.getDocumentInformation().setModificationDate(noon);
        // PDFBox computes the file identifier from this and the document information.
        pdf.setDocumentId(day.toEpochDay());
    }
}
