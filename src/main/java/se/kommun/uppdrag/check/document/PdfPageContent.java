package se.kommun.uppdrag.check.document;

import java.io.IOException;
import java.util.HashSet;
import java.util.Set;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.jspecify.annotations.Nullable;

/** What the content of one page shows, with that of the form XObjects in it. */
final class PdfPageContent {

    private static final int MAX_DEPTH = 8;
    private static final Set<String> SHOW_TEXT = Set.of("Tj", "TJ", "'", "\"");

    private final PdfStreams streams;
    private final PdfTokenBudget tokens;
    private final Set<COSStream> seen = new HashSet<>();
    private boolean hasText;
    private boolean hasImage;

    PdfPageContent(PdfStreams streams, PdfTokenBudget tokens) {
        this.streams = streams;
        this.tokens = tokens;
    }

    boolean hasText() {
        return hasText;
    }

    boolean hasImage() {
        return hasImage;
    }

    void read(byte[] content, @Nullable COSDictionary resources, int depth) throws IOException {
        PDFStreamParser parser = new PDFStreamParser(content);
        Object before = null;
        for (Object token = parser.parseNextToken(); token != null && !hasText && tokens.take(); token = parser.parseNextToken()) {
            if (token instanceof Operator operator) {
                hasText = SHOW_TEXT.contains(operator.getName());
                hasImage |= operator.getName().equals("BI");
                if (operator.getName().equals("Do") && before instanceof COSName name) {
                    paint(name, resources, depth);
                }
            }
            before = token;
        }
    }

    private void paint(COSName name, @Nullable COSDictionary resources, int depth) throws IOException {
        COSDictionary objects = resources == null ? null : resources.getCOSDictionary(COSName.XOBJECT);
        COSStream object = objects == null ? null : objects.getCOSStream(name);
        if (object != null && COSName.IMAGE.equals(object.getCOSName(COSName.SUBTYPE))) {
            hasImage = true;
        } else if (object != null && depth < MAX_DEPTH && seen.add(object)) {
            COSDictionary own = object.getCOSDictionary(COSName.RESOURCES);
            read(streams.decoded(object), own == null ? resources : own, depth + 1);
        }
    }
}
