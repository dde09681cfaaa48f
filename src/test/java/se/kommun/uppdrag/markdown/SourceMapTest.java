package se.kommun.uppdrag.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class SourceMapTest {

    private final Site site = Site.startingAt(8,
            "Ett *två* `tre` [fyra](a.md)",
            "fem ![sex](b.png)",
            "",
            "> - sju",
            ">",
            "> | A | B |",
            "> |---|---|",
            "> | c | d |",
            "> [T]");

    private String made(String html) {
        int offset = site.article.html().indexOf(html);
        return site.article.sourceMap().at(offset).toString();
    }

    @Test
    void blocksLeadToTheirLines() {
        assertEquals("content/x.md:8:1", made("<p>"));
        assertEquals("content/x.md:11:1", made("<blockquote>"));
        assertEquals("content/x.md:11:3", made("<ul>"));
        assertEquals("content/x.md:11:3", made("sju"));
        assertEquals("content/x.md:13:3", made("<div class=\"table-scroll\""));
        assertEquals("content/x.md:15:9", made("<td>d"));
    }

    @Test
    void whatStandsWithinALineLeadsToItsColumn() {
        assertEquals("content/x.md:8:5", made("<em>"));
        assertEquals("content/x.md:8:11", made("<code>"));
        assertEquals("content/x.md:8:17", made("<a href"));
        assertEquals("content/x.md:8:17", made("fyra"));
        assertEquals("content/x.md:9:5", made("<img"));
    }

    @Test
    void aLaterLineOfAParagraphLeadsToItself() {
        Article article = Site.startingAt(3, "ett\ntvå\\\ntre").article;
        for (String word : new String[] {"ett", "två", "tre"}) {
            int line = 3 + List.of("ett", "två", "tre").indexOf(word);
            assertEquals("content/x.md:" + line + ":1", article.sourceMap().at(article.html().indexOf(word)).toString());
        }
    }

    @Test
    void theTextAfterABreakBeginsWithTheBreaksOwnLineEnd() {
        Article article = Site.linesKept("ett", "två").article;
        assertEquals("content/x.md:2:1", article.sourceMap().at(article.html().indexOf("<br>") + 4).toString());
    }

    @Test
    void everyOffsetIsAnswered() {
        assertEquals("content/x.md:8:1", site.article.sourceMap().at(-1).toString());
        assertEquals(15, site.article.sourceMap().at(Integer.MAX_VALUE).line());
        assertEquals("content/x.md:3:1", Site.startingAt(3, "").article.sourceMap().at(0).toString());
    }
}
