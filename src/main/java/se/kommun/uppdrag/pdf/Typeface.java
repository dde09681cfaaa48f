package se.kommun.uppdrag.pdf;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** The typeface that every PDF is set in, and that goes with it. Its files lie beside this class. */
final class Typeface {

    /** Its name in the style sheet of the print template. */
    static final String NAME = "Atkinson Hyperlegible Next";

    /** Its file lies beside this class. {@link Edition} names them too, without loading what draws them. */
    private record Face(String file, int weight, FontStyle style) {}

    private static final List<Face> FACES = List.of(
            new Face("AtkinsonHyperlegibleNext-Regular.ttf", 400, FontStyle.NORMAL),
            new Face("AtkinsonHyperlegibleNext-Bold.ttf", 700, FontStyle.NORMAL),
            new Face("AtkinsonHyperlegibleNext-Italic.ttf", 400, FontStyle.ITALIC),
            new Face("AtkinsonHyperlegibleNext-BoldItalic.ttf", 700, FontStyle.ITALIC));

    private Typeface() {}

    /** Lets a document use the typeface. */
    static void addTo(PdfRendererBuilder builder) {
        FACES.forEach(face -> builder.useFont(() -> new ByteArrayInputStream(Edition.resource(face.file())), NAME, face.weight(), face.style(), true));
    }

    /** Which characters it has; all four faces have the same. */
    static CmapLookup characters() throws IOException {
        try (TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(Edition.resource(FACES.get(0).file())))) {
            return font.getUnicodeCmapLookup();
        }
    }
}
