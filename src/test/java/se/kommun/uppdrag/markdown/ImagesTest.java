package se.kommun.uppdrag.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class ImagesTest {

    private static final String SIZE = " width=\"640\" height=\"480\"";
    private static final String LAZY = " loading=\"lazy\" decoding=\"async\">";

    @Test
    void anImageAloneIsAFigure() {
        assertEquals("<figure><img src=\"a.png\" alt=\"En hund\"" + SIZE + LAZY + "</figure>", Site.html("![En hund](a.png)"));
    }

    @Test
    void itsTitleIsItsCaption() {
        assertEquals("<figure><img src=\"a.png\" alt=\"En hund\"" + SIZE + LAZY + "<figcaption>Foto: \u00c5</figcaption></figure>",
                Site.html("![En hund](a.png \"Foto: Å\")"));
    }

    @Test
    void aDecorativeImageHasAnEmptyAlternative() {
        assertEquals("<figure><img src=\"a.png\" alt=\"\"" + SIZE + LAZY + "</figure>", Site.html("![](a.png \"dekorativ\")"));
    }

    @Test
    void anImageAmongTextStaysInTheLine() {
        assertEquals("<p>a <img src=\"a.png\" alt=\"b c\"" + SIZE + LAZY + "</p>", Site.html("a ![b *c*](a.png)"));
    }

    @Test
    void anImageMayBeReferredTo() {
        assertEquals("<figure><img src=\"a.png\" alt=\"b\"" + SIZE + LAZY + "</figure>", Site.html("![b][c]", "", "[c]: a.png"));
        assertEquals(List.of("1:3 referens-saknas"), Site.problems("a ![b][nix]"));
    }

    @Test
    void anUnknownSizeIsNotWritten() {
        assertEquals("<figure><img src=\"okand.png\" alt=\"a\"" + LAZY + "</figure>", Site.html("![a](okand.png)"));
    }

    @Test
    void everyImageNeedsADescriptionOrTheDecorativeMark() {
        assertEquals(List.of("3:6 bild-utan-alt"), Site.problems("a", "", "text ![](a.png)"));
    }

    @Test
    void itCannotHaveBoth() {
        assertEquals(List.of("1:1 bild-dekorativ-med-alt"), Site.problems("![a](a.png \"dekorativ\")"));
    }

    @Test
    void aCaptionInALineWouldNotBeSeen() {
        assertEquals(List.of("1:3 bildtext-i-rad"), Site.problems("a ![b](a.png \"Bildtext\")"));
    }

    @Test
    void aMissingImageIsReportedAndItsDescriptionWritten() {
        assertEquals(List.of("1:3 bild-saknas"), Site.problems("a ![b](finns-inte.png)"));
        assertEquals("<p>a b</p>\n", Site.of("a ![b](finns-inte.png)").article.html());
    }
}
