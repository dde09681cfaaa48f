package se.kommun.uppdrag.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import se.kommun.uppdrag.report.Problem;

class LinkRendererTest {

    private static final String AWAY = "<span class=\"visually-hidden\"> (länk till annan webbplats)</span></a>";

    @Test
    void aLinkWithinTheSiteIsPlain() {
        assertEquals("<p><a href=\"om-lss.html#insatserna\">Om <em>LSS</em></a></p>", Site.html("[Om *LSS*](om-lss.md#insatserna)"));
    }

    @Test
    void aLinkThatLeavesTheSiteIsMarkedForEyeAndEar() {
        assertEquals("<p><a class=\"external\" href=\"https://a.se\">a" + AWAY + "</p>", Site.html("[a](https://a.se)"));
    }

    @Test
    void anAddressInAngleBracketsIsALink() {
        assertEquals("<p><a class=\"external\" href=\"https://a.se/?b&amp;c\">https://a.se/?b&amp;c" + AWAY + "</p>",
                Site.html("<https://a.se/?b&c>"));
        assertEquals("<p><a href=\"mailto:a@b.se\">a@b.se</a></p>", Site.html("<a@b.se>"));
    }

    @Test
    void whatTheReaderShouldKnowFirstFollowsTheText() {
        assertEquals("<p><a href=\"blad.pdf\">Bladet (pdf, 120 kB)</a></p>", Site.html("[Bladet](blad.pdf)"));
    }

    @Test
    void aReferenceIsALink() {
        assertEquals("<p><a href=\"b.html\" title=\"Titel\">a</a> <a href=\"b.html\" title=\"Titel\">b</a></p>",
                Site.html("[a][b] [b]", "", "[b]: b.md \"Titel\""));
    }

    @Test
    void anAddressIsMadeValid() {
        assertEquals("<p><a href=\"min%20fil.html?%C3%A5=%5B1%5D\">a</a></p>", Site.html("[a](<min fil.md?å=[1]>)"));
    }

    @Test
    void aLinkToNowhereIsReportedAndWrittenAsText() {
        Site site = Site.startingAt(10, "Läs", "mer [*om* LSS](finns-inte.md).");
        assertEquals("<p>Läs\nmer <em>om</em> LSS.</p>\n", site.article.html());
        assertEquals(List.of("content/x.md:11:5: fel [lank-saknas] Sidan finns inte. Rätta adressen."),
                site.problems.stream().map(Problem::toString).toList());
    }

    @Test
    void aReferenceWithoutAddressIsReported() {
        assertEquals(List.of("1:3 reference-missing", "2:1 reference-missing"), Site.problems("a [b][c]", "[d][]"));
        assertEquals("<p>a [b][c]</p>\n", Site.of("a [b][c]").article.html());
    }

    @Test
    void bracketsAloneAreBrackets() {
        assertEquals("<p>a [b] [ ] c</p>", Site.html("a [b] [ ] c"));
    }
}
