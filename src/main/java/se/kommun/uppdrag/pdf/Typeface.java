package se.kommun.uppdrag.pdf;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** The font of all PDF files, which is embedded in them. Its files are resources of this package. */
final class Typeface {

    /** The font family name that the print template's style sheet uses. */
    static final String NAME = "Atkinson Hyperlegible Next";

    private Typeface() {}

    /** Registers the font. */
    static void addTo(PdfRendererBuilder builder) {
        PdfToolchain.FACES.forEach(file -> builder.useFont(() -> new ByteArrayInputStream(PdfToolchain.resource(file)), NAME, file.contains("Bold") ? 700 : 400,
                file.contains("Italic") ? FontStyle.ITALIC : FontStyle.NORMAL, true));
    }

    /** The characters of the font; all four faces have the same. */
    static CmapLookup characters() throws IOException {
        try (TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(PdfToolchain.resource(PdfToolchain.FACES.get(0))))) {
            return font.getUnicodeCmapLookup();
        }
    }
}
