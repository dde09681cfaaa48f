package se.kommun.uppdrag.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Compares what assistive technology reads of a PDF with what it reads of the page that the PDF was made of. */
public final class PdfReading {

    private PdfReading() {}

    /** Asserts that the PDF follows PDF/UA-1, and that its text and bookmarks are those of the HTML file beside it. */
    public static void assertReadAsItsPage(Path file) throws Exception {
        byte[] pdf = Files.readAllBytes(file);
        assertEquals(List.of(), VeraPdf.faults(pdf), file.toString());
        try (TaggedPdf tagged = new TaggedPdf(pdf)) {
            Document page = Jsoup.parse(Files.readString(Path.of(file.toString().replace(".pdf", ".html"))));
            assertEquals(asRead(page), tagged.text(), file.toString());
            assertEquals(page.select("main h1, main .facts h2, main .content h2, main .content h3").eachText(),
                    tagged.bookmarks().stream().map(String::strip).toList(), file.toString());
        }
    }

    /** The words of a page in the order in which they are read, with those of the letterhead before and of its day after. */
    private static String asRead(Document page) {
        page.select("[aria-hidden=true], svg, .external > .visually-hidden, .toc").remove();
        page.select("img").forEach(image -> image.replaceWith(new Element("span").text(image.attr("alt"))));
        page.select("p, li, dt, dd, h2, h3, th, td, caption, summary, figcaption, div").prepend(" ").append(" ");
        String text = String.join(" ", page.select("h1, p.lead, .beside .facts, .cols > .facts, main .content").eachText());
        return (Municipality.LETTERHEAD + " " + text + " Senast uppdaterad " + page.select(".updated time").text() + ".").replaceAll("\\s+", " ");
    }
}
