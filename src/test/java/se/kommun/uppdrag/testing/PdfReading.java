package se.kommun.uppdrag.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Compares what assistive technology reads of a PDF with what it reads of the page that the PDF was made of. */
public final class PdfReading {

    /** What stands in a PDF in place of a form. */
    private static final String INSTEAD_OF_FORM = "Ring 08-465 004 00 eller skriv till kontaktcenter@exempelkoping.se.";

    private PdfReading() {}

    /**
     * Asserts that the PDF follows PDF/UA-1, that its text and bookmarks are those of the HTML file beside it, that no page ends with what
     * leads to the next, and that an information sheet is one sheet of paper.
     */
    public static void assertReadAsItsPage(Path file) throws Exception {
        byte[] pdf = Files.readAllBytes(file);
        assertEquals(List.of(), VeraPdf.faults(pdf), file.toString());
        try (TaggedPdf tagged = new TaggedPdf(pdf)) {
            Document page = Jsoup.parse(Files.readString(Path.of(file.toString().replace(".pdf", ".html"))));
            assertEquals(asRead(page), tagged.text(), file.toString());
            assertEquals(page.select("main h1, main .facts h2, main .content h2, main .content h3").eachText(),
                    tagged.bookmarks().stream().map(String::strip).toList(), file.toString());
            assertEquals(List.of(), parted(page, tagged.document()), file.toString());
            assertTrue(!page.body().hasClass("type-informationsblad") || tagged.document().getNumberOfPages() <= 2, file.toString());
        }
    }

    /** The last lines of pages that belong to what follows on the next page: of a heading, or of the words that begin a list. */
    private static List<String> parted(Document page, PDDocument pdf) throws IOException {
        List<String> leading = page.select("h1, h2, h3, h4, caption, p:has(+ ul), p:has(+ ol)").eachText();
        List<String> parted = new ArrayList<>();
        PDFTextStripper stripper = new PDFTextStripper();
        stripper.setSortByPosition(true);
        for (int number = 1; number < pdf.getNumberOfPages(); number++) {
            stripper.setStartPage(number);
            stripper.setEndPage(number);
            String text = stripper.getText(pdf).replace('\u00A0', ' ');
            int foot = text.lastIndexOf(" · " + page.selectFirst("h1").text());
            assertTrue(foot > 0, text);
            String body = text.substring(0, text.lastIndexOf('\n', foot)).strip();
            String last = body.substring(body.lastIndexOf('\n') + 1).strip();
            if (leading.stream().anyMatch(words -> words.endsWith(last))) {
                parted.add(last);
            }
        }
        return parted;
    }

    /** The words of a page in the order in which they are read, with those of the letterhead before and of its day after. */
    private static String asRead(Document page) {
        page.select("[aria-hidden=true], svg, .external > .visually-hidden, .toc").remove();
        page.select("main .content > .draft").remove();
        page.select("main .content > form").forEach(form -> form.replaceWith(new Element("p").text(INSTEAD_OF_FORM)));
        page.select("img").forEach(image -> image.replaceWith(new Element("span").text(image.attr("alt"))));
        page.select("p, li, dt, dd, h2, h3, th, td, caption, summary, figcaption, div").prepend(" ").append(" ");
        String text = String.join(" ", page.select("h1, p.lead, .beside .facts, .cols > .facts, main .content").eachText());
        return (Municipality.LETTERHEAD + " " + text + " Senast uppdaterad " + page.select(".updated time").text() + ".").replaceAll("\\s+", " ");
    }
}
