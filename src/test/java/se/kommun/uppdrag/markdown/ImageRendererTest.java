package se.kommun.uppdrag.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class ImageRendererTest {

    private static final String SIZE = " width=\"640\" height=\"480\"";
    private static final String FIRST = " decoding=\"async\">";

    @Test
    void anImageAloneIsAFigure() {
        assertEquals("<figure><img src=\"a.png\" alt=\"En hund\"" + SIZE + FIRST + "</figure>", Site.html("![En hund](a.png)"));
    }

    @Test
    void itsTitleIsItsCaption() {
        assertEquals("<figure><img src=\"a.png\" alt=\"En hund\"" + SIZE + FIRST + "<figcaption>Foto: \u00c5</figcaption></figure>",
                Site.html("![En hund](a.png \"Foto: Å\")"));
    }

    @Test
    void aDecorativeImageHasAnEmptyAlternative() {
        assertEquals("<figure><img src=\"a.png\" alt=\"\"" + SIZE + FIRST + "</figure>", Site.html("![](a.png \"dekorativ\")"));
    }

    @Test
    void anImageAmongTextStaysInTheLine() {
        assertEquals("<p>a <img src=\"a.png\" alt=\"b c\"" + SIZE + FIRST + "</p>", Site.html("a ![b *c*](a.png)"));
    }

    @Test
    void anImageMayBeReferredTo() {
        assertEquals("<figure><img src=\"a.png\" alt=\"b\"" + SIZE + FIRST + "</figure>", Site.html("![b][c]", "", "[c]: a.png"));
        assertEquals(List.of("1:3 reference-missing"), Site.problems("a ![b][nix]"));
    }

    @Test
    void anUnknownSizeIsNotWritten() {
        assertEquals("<figure><img src=\"okand.png\" alt=\"a\"" + FIRST + "</figure>", Site.html("![a](okand.png)"));
    }

    @Test
    void thoseAfterTheFirstWaitUntilTheReaderComesNear() {
        assertEquals("<figure><img src=\"a.png\" alt=\"b\"" + SIZE + FIRST + "</figure>\n"
                + "<p>c <img src=\"d.png\" alt=\"e\"" + SIZE + " loading=\"lazy\"" + FIRST + "</p>", Site.html("![b](a.png)", "", "c ![e](d.png)"));
    }

    @Test
    void theBrowserMayChooseASmallerOne() {
        assertEquals("<p>a <picture><source type=\"image/webp\" srcset=\"b-480.webp 480w, ../%C3%A5%20&amp;%2C-800.webp 800w\" sizes=\"(min-width: 44em) 40rem, 92vw\">"
                + "<img src=\"smaller.png\" alt=\"b\"" + SIZE + FIRST + "</picture></p>", Site.html("a ![b](smaller.png)"));
    }

    @Test
    void aSmallOneIsOfferedInItsOwnWidth() {
        assertEquals("<p>a <picture><source type=\"image/webp\" srcset=\"b.webp\"><img src=\"small.png\" alt=\"b\" width=\"40\" height=\"30\"" + FIRST
                + "</picture></p>", Site.html("a ![b](small.png)"));
    }

    @Test
    void everyImageNeedsADescriptionOrTheDecorativeMark() {
        assertEquals(List.of("3:6 image-without-alt"), Site.problems("a", "", "text ![](a.png)"));
    }

    @Test
    void itCannotHaveBoth() {
        assertEquals(List.of("1:1 image-decorative-with-alt"), Site.problems("![a](a.png \"dekorativ\")"));
    }

    @Test
    void aCaptionInALineWouldNotBeSeen() {
        assertEquals(List.of("1:3 caption-inline"), Site.problems("a ![b](a.png \"Bildtext\")"));
    }

    @Test
    void aMissingImageIsReportedAndItsDescriptionWritten() {
        assertEquals(List.of("1:3 image-missing"), Site.problems("a ![b](finns-inte.png)"));
        assertEquals("<p>a b</p>\n", Site.of("a ![b](finns-inte.png)").article.html());
    }
}
