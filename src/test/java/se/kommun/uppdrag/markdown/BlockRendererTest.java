package se.kommun.uppdrag.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class BlockRendererTest {

    @Test
    void aParagraphIsAParagraph() {
        assertEquals("<p>Ett\ntvå</p>\n<p>Tre</p>", Site.html("Ett", "två", "", "Tre"));
    }

    @Test
    void aTightListHasNoParagraphs() {
        assertEquals("<ul>\n<li>a</li>\n<li>b</li>\n</ul>", Site.html("- a", "- b"));
    }

    @Test
    void aLooseListHasParagraphs() {
        assertEquals("<ol start=\"3\">\n<li>\n<p>a</p>\n</li>\n<li>\n<p>b</p>\n</li>\n</ol>", Site.html("3. a", "", "4. b"));
    }

    @Test
    void aListMayStandInAList() {
        assertEquals("<ul>\n<li>a\n<ul>\n<li>b</li>\n</ul>\n</li>\n</ul>", Site.html("- a", "  - b"));
    }

    @Test
    void aQuotationHoldsBlocks() {
        assertEquals("<blockquote>\n<p>a</p>\n</blockquote>", Site.html("> a"));
    }

    @Test
    void codeKeepsItsLinesAndSaysItsLanguage() {
        assertEquals("<pre><code class=\"language-java\">a &lt; b;\n</code></pre>", Site.html("```java", "a < b;", "```"));
        assertEquals("<pre><code>a\n\n  b\n</code></pre>", Site.html("    a", "", "      b"));
    }

    @Test
    void threeHyphensMakeARule() {
        assertEquals("<p>a</p>\n<hr>", Site.html("a", "", "---"));
    }

    @Test
    void anEmptyTextIsEmpty() {
        assertEquals("", Site.html(""));
        assertEquals("", Site.html("", " ", ""));
    }
}
