package se.kommun.uppdrag.check.document;

import java.io.IOException;
import java.util.HashSet;
import java.util.Set;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.jspecify.annotations.Nullable;

/**
 * Counts the pages of a PDF file that have text, and those that have only an image, such as scanned ones. It reads a page until its first
 * operator that shows text (ISO 32000-1, 9.4.3), and stops at a limit for the whole document.
 */
final class PdfPages {

    private static final int MAX_PAGES = 1_000;
    private static final int MAX_DEPTH = 8;
    /** The tokens of content that are read of one document. */
    private static final int MAX_TOKENS = 5_000_000;
    private static final Set<String> SHOW_TEXT = Set.of("Tj", "TJ", "'", "\"");

    private final PdfStreams streams = new PdfStreams();
    private int withText;
    private int withImageOnly;
    private int tokens;

    private PdfPages() {}

    static PdfPages read(PDDocument document) {
        PdfPages pages = new PdfPages();
        int looked = 0;
        for (PDPage page : document.getPages()) {
            if (looked++ == MAX_PAGES || pages.isExhausted()) {
                break;
            }
            pages.add(page);
        }
        return pages;
    }

    int withText() {
        return withText;
    }

    int withImageOnly() {
        return withImageOnly;
    }

    private boolean isExhausted() {
        return tokens >= MAX_TOKENS || streams.isExhausted();
    }

    private void add(PDPage page) {
        COSDictionary resources = page.getResources() == null ? null : page.getResources().getCOSObject();
        Content content = new Content();
        boolean isWhole = true;
        try {
            content.read(streams.ofPage(page.getCOSObject()), resources, 0);
        } catch (IOException damaged) {
            isWhole = false;
        }
        if (content.hasText) {
            withText++;
        } else if (content.hasImage && isWhole && !streams.hasLeftOut() && !isExhausted()) {
            withImageOnly++;
        }
    }

    /** What the content of one page shows, with that of the form XObjects in it. */
    private final class Content {

        private final Set<COSStream> seen = new HashSet<>();
        private boolean hasText;
        private boolean hasImage;

        private void read(byte[] content, @Nullable COSDictionary resources, int depth) throws IOException {
            PDFStreamParser parser = new PDFStreamParser(content);
            Object before = null;
            for (Object token = parser.parseNextToken(); token != null && !hasText && tokens++ < MAX_TOKENS; token = parser.parseNextToken()) {
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
}
