package se.kommun.uppdrag.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class HeadingsTest {

    @Test
    void aHeadingHasAnIdMadeOfItsText() {
        assertEquals("<h2 id=\"aka-pa-ol-cafe-3\">Åka på *öl*-<em>café</em>, 3!</h2>", Site.html("## Åka på \\*öl\\*-*café*, 3!"));
    }

    @Test
    void aRepeatedIdIsNumbered() {
        Site site = Site.of("## Tid", "## Tid", "## Tid 2", "## Tid");
        assertEquals(List.of("tid", "tid-2", "tid-2-2", "tid-3"), site.article.headings().stream().map(Article.Heading::id).toList());
    }

    @Test
    void aHeadingInAnotherScriptHasAnIdToo() {
        assertEquals("<h2 id=\"avsnitt\">Допомога</h2>", Site.html("## Допомога"));
    }

    @Test
    void headingsAreListedWithLevelTextAndLine() {
        assertEquals(List.of(new Article.Heading(2, "ett-tva", "Ett & två", 7), new Article.Heading(3, "tre", "tre", 9)),
                Site.startingAt(7, "## Ett &amp; `två`", "", "### [tre](a.md)").article.headings());
    }

    @Test
    void aLineOfHyphensUnderlinesAHeading() {
        assertEquals("<h2 id=\"a\">A</h2>", Site.html("A", "---"));
    }

    @Test
    void theTitleIsNotWrittenInTheText() {
        assertEquals(List.of("1:1 heading-level-1"), Site.problems("# A"));
        assertEquals(List.of("3:1 heading-level-1"), Site.problems("a", "", "A", "==="));
        assertEquals("content/x.md:1:1: fel [heading-level-1] Sidans rubrik kommer från title. Börja med ##.",
                Site.of("# A").problems.get(0).toString());
    }

}
