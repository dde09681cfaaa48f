package se.kommun.uppdrag.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class InlineRendererTest {

    @Test
    void starsEmphasize() {
        assertEquals("<p><em>a</em> <strong>b</strong> <em><strong>c</strong></em></p>", Site.html("*a* **b** ***c***"));
    }

    @Test
    void aLineStaysALineWhereThePageWantsIt() {
        assertEquals("<p>Ett.<br>\nTvå.<br>\n<a href=\"a.html\">Tre</a></p>\n<ul>\n<li>Fyra.<br>\nFem.</li>\n</ul>",
                Site.linesKept("Ett.", "Två.  ", "[Tre](a.md)", "", "- Fyra.", "  Fem.").article.html().strip());
    }

    @Test
    void underscoresWithinAWordDoNot() {
        assertEquals("<p>fil_namn_x</p>", Site.html("fil_namn_x"));
    }

    @Test
    void whatHtmlWouldReadAsMarkupIsEscaped() {
        assertEquals("<p>a &amp; b &lt; c &gt; d &quot;e&quot;</p>", Site.html("a & b < c > d \"e\""));
    }

    @Test
    void aBackslashTakesAwayMeaning() {
        assertEquals("<p>*a* [b] &lt;c&gt;</p>", Site.html("\\*a\\* \\[b\\] \\<c\\>"));
    }

    @Test
    void anEntityIsItsCharacter() {
        assertEquals("<p>\u00a0 &amp; é \u2014 \ufffd</p>", Site.html("&nbsp; &amp; &#233; &mdash; &#0;"));
    }

    @Test
    void aNumberTooLongForAnEntityIsText() {
        assertEquals("<p>&amp;#87654321;</p>", Site.html("&#87654321;"));
    }

    @Test
    void twoBlanksOrABackslashBreakTheLine() {
        assertEquals("<p>a<br>\nb<br>\nc</p>", Site.html("a  ", "b\\", "  c"));
    }

    @Test
    void codeLosesOneBlankAtEachEnd() {
        assertEquals("<p><code>a `b` &lt;c&gt;</code> <code> d</code></p>", Site.html("`` a `b` <c> `` ` d`"));
    }

    @Test
    void theNullCharacterIsReplaced() {
        assertEquals("<p>a\ufffdb</p>", Site.html("a\0b"));
    }
}
