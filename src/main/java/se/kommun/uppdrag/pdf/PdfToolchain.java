package se.kommun.uppdrag.pdf;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.kommun.uppdrag.files.ContentCache;
import se.kommun.uppdrag.files.Digest;
import se.kommun.uppdrag.files.Resources;

/** Identifies everything that a PDF depends on besides its document. While it is unchanged, the same document gives the same bytes. */
final class PdfToolchain {

    /** The classes of this package that affect the bytes; a test compares the list with the package. */
    static final List<String> CLASSES = List.of("ArabicText", "BidiRuns", "EngineLog", "PdfRenderer", "PdfResult", "PrintDocument", "RepeatedHeadings", "TagTreeRepair",
            "ToUnicodeRepair");

    /** The font files; weight and style are in the names. */
    static final List<String> FACES = List.of("AtkinsonHyperlegibleNext-Regular.ttf", "AtkinsonHyperlegibleNext-Bold.ttf",
            "AtkinsonHyperlegibleNext-Italic.ttf", "AtkinsonHyperlegibleNext-BoldItalic.ttf");

    /** Those for letters that the others lack. */
    static final List<String> ARABIC_FACES = List.of("NotoSansArabic-Regular.ttf", "NotoSansArabic-Bold.ttf");

    private PdfToolchain() {}

    /** A text that changes with the libraries, the classes of this package and the fonts. */
    static String text() {
        return Stream.concat(Stream.of("com.openhtmltopdf.pdfboxout.PdfRendererBuilder", "org.apache.pdfbox.pdmodel.PDDocument").map(ContentCache::versionOf),
                Stream.of(CLASSES.stream().map(name -> name + ".class"), FACES.stream(), ARABIC_FACES.stream()).flatMap(each -> each).map(name -> Digest.of(resource(name)).hex()))
                .collect(Collectors.joining(" "));
    }

    /** The bytes of a resource of this package. */
    static byte[] resource(String name) {
        return Resources.bytes(PdfToolchain.class, name);
    }
}
