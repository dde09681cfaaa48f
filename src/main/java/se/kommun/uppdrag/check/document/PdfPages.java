package se.kommun.uppdrag.check.document;

import java.io.IOException;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;

/**
 * Counts the pages of a PDF file that have text, and those that have only an image, such as scanned ones. It reads a page until its first
 * operator that shows text (ISO 32000-1, 9.4.3), and stops at a limit for the whole document.
 */
final class PdfPages {

    private static final int MAX_PAGES = 1_000;

    private final PdfStreams streams = new PdfStreams();
    private final PdfTokenBudget tokens = new PdfTokenBudget();
    private int withText;
    private int withImageOnly;

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
        return tokens.isExhausted() || streams.isExhausted();
    }

    private void add(PDPage page) {
        COSDictionary resources = page.getResources() == null ? null : page.getResources().getCOSObject();
        PdfPageContent content = new PdfPageContent(streams, tokens);
        boolean isWhole = true;
        try {
            content.read(streams.ofPage(page.getCOSObject()), resources, 0);
        } catch (IOException damaged) {
            isWhole = false;
        }
        if (content.hasText()) {
            withText++;
        } else if (content.hasImage() && isWhole && !streams.hasLeftOut() && !isExhausted()) {
            withImageOnly++;
        }
    }
}
