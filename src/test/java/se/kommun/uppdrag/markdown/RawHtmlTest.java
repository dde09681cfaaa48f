package se.kommun.uppdrag.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RawHtmlTest {

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {
        "<br>; två blanksteg", "<a href='x'>; [text](adress)", "<b>; **text**", "<strong>; **text**", "<i>; *text*", "<em>; *text*",
        "<img src='a'>; ![beskrivning](fil.png)", "<details>; ::: fråga", "<table>; lodstreck", "<div>; Ta bort taggen", "<p>; tom rad",
        "<x-y>; Ta bort taggen"})
    void eachTagGetsAHintOfWhatToWrite(String tag, String hint) {
        Site site = Site.of("a " + tag + " b");
        assertEquals(1, site.problems.size());
        assertEquals("raw-html", site.problems.get(0).rule());
        assertTrue(site.problems.get(0).fix().contains(hint), site.problems.get(0).fix());
        assertEquals("<p>a  b</p>\n", site.article.html());
    }

    @Test
    void anElementIsReportedOnceWhereItBegins() {
        assertEquals(List.of("1:3 raw-html", "2:6 raw-html"), Site.problems("a <b>b</b>", "text <i>x</i>"));
    }

    @Test
    void aClosingTagAloneIsReportedToo() {
        assertEquals(List.of("1:2 raw-html"), Site.problems("a</b>"));
    }

    @Test
    void aBlockOfHtmlIsOneProblem() {
        Site site = Site.of("a", "", "  <div>", "<p>b</p>", "</div>", "", "c");
        assertEquals(List.of("3:3 raw-html"), Site.problems("a", "", "  <div>", "<p>b</p>", "</div>", "", "c"));
        assertEquals("<p>a</p>\n<p>c</p>\n", site.article.html());
    }

    @Test
    void commentsAndOtherMarkupAreReported() {
        assertEquals(List.of("1:1 raw-html"), Site.problems("<!-- a -- b -->"));
        assertEquals(List.of("1:3 raw-html"), Site.problems("a <!-- b -- c -->"));
        assertEquals(List.of("1:3 raw-html"), Site.problems("a <?php ?>"));
        assertEquals(List.of("1:3 raw-html"), Site.problems("a <![CDATA[x]]>"));
    }

    @Test
    void addressesInAngleBracketsAndLoneSignsAreNoHtml() {
        assertEquals(List.of(), Site.problems("<https://a.se> <a@b.se> a < b > c `<b>`"));
    }
}
