package se.kommun.uppdrag.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The selector of a finding leads back to its element, and to no other. */
class ElementSelectorsTest {

    @ParameterizedTest
    @ValueSource(strings = {
        "<ul><li>a<li>b<li><p>c<p>d</ul><p>e",
        "<div id=a><p>b<p>c</div><div id=a><p>d</div>",
        "<div id='1 a.b:c#d'><p>b<p>c</div><div id=''><p>d</div>",
        "<svg><linearGradient/><a><title>x</title></a></svg><my-tag><x:y>z</x:y></my-tag>",
        "<table><tr><td>a<td>b<tr><td>c</table><p<span>x</p<span>",
        "<div><p>a</p>text<p>b</p><!-- c --><p>d</p></div>"})
    void eachElementIsFound(String html) {
        Document page = Jsoup.parse(html);
        ElementSelectors selectors = new ElementSelectors();
        for (Element element : page.stream().skip(1).toList()) {
            String selector = selectors.of(element);
            assertEquals(1, page.select(selector).size(), selector);
            assertSame(element, page.selectFirst(selector), selector);
        }
    }

    @Test
    void aPathBeginsAtTheNearestId() {
        Document page = Jsoup.parse("<main id=text><ul><li>a<li><a href=x>b</a></ul></main>");
        assertEquals("#text > ul > li:nth-of-type(2) > a", new ElementSelectors().of(page.selectFirst("a")));
        assertEquals("#text > ul > li:nth-of-type(2) > a", new ElementSelectors().of(page.selectFirst("a").childNode(0)));
        assertEquals("html > body", new ElementSelectors().of(page.body()));
    }

    @Test
    void theWholePageHasNone() {
        assertNull(new ElementSelectors().of(Jsoup.parse("<p>a")));
        assertNull(new ElementSelectors().of(null));
    }
}
