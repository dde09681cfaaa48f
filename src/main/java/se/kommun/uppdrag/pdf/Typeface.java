package se.kommun.uppdrag.pdf;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** The typeface that every PDF is set in, and that goes with it. Its files lie beside this class. */
final class Typeface {

    /** Its name in the style sheet of the print template. */
    static final String NAME = "Atkinson Hyperlegible Next";

    private Typeface() {}

    /** Lets a document use the typeface. */
    static void addTo(PdfRendererBuilder builder) {
        PdfToolchain.FACES.forEach(file -> builder.useFont(() -> new ByteArrayInputStream(PdfToolchain.resource(file)), NAME, file.contains("Bold") ? 700 : 400,
                file.contains("Italic") ? FontStyle.ITALIC : FontStyle.NORMAL, true));
    }

    /** Which characters it has; all four faces have the same. */
    static CmapLookup characters() throws IOException {
        try (TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(PdfToolchain.resource(PdfToolchain.FACES.get(0))))) {
            return font.getUnicodeCmapLookup();
        }
    }
}
