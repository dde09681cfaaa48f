package se.kommun.uppdrag.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.kommun.uppdrag.convert.HtmlConverter;
import se.kommun.uppdrag.convert.ImageSink;

/** A text that was converted to Markdown reads as before when the site renders it: no character becomes markup, none is lost. */
class ConvertedTextTest {

    private static final List<String> PARTS = List.of("a", "B", "ö", " ", " ", "*", "_", "**", "[", "]", "(", ")", "&lt;", "&gt;", "&amp;", "&amp;amp;", ";", "#", "-", "+",
            "1", "2", ".", ":", "::: ", "|", "~", "!", "\\", "`", "'", "=", "{", "}", "/", "\uD83D\uDE00", "https://a.se", "<b>", "</b>", "<i>", "</i>", "<em>", "</em>",
            "<a href='mailto:a@b.se'>", "</a>", "<code>", "</code>", "<br>");

    @ParameterizedTest
    @ValueSource(strings = {"<p>%s</p>", "<p>Före</p><p>%s</p><p>Efter</p>", "<ul><li>%s</li><li>b</li></ul>", "<ol><li>a<ul><li>%s</li></ul></li></ol>", "<h2>%s</h2>",
            "<blockquote><p>%s</p></blockquote>", "<dl><dt>a</dt><dd>%s</dd></dl>", "<h2>Rubrik</h2><table><tr><th>a<th>b</tr><tr><td>%s<td>c</tr></table>"})
    void readsAsBefore(String frame) throws Exception {
        Random random = new Random(7);
        for (int i = 0; i < 150; i++) {
            StringBuilder text = new StringBuilder("x");
            IntStream.range(0, 1 + random.nextInt(12)).forEach(any -> text.append(PARTS.get(random.nextInt(PARTS.size()))));
            String html = frame.formatted(text);
            String markdown = HtmlConverter.ofClipboard(html, ImageSink.NONE).markdown();
            assertEquals(words(html), words(Site.of(markdown.split("\n", -1)).article.html()).replaceFirst("^Rubrik Rubrik", "Rubrik"), () -> html + "\n" + markdown);
        }
    }

    /** The text as a reader gets it. Boundaries of blocks and runs of blanks are blanks. */
    private static String words(String html) {
        return Jsoup.parse(html.replace("<br>", " ").replaceAll("</(?:li|h2|p|dt|dd|td|th|tr|caption)>|<(?:td|th)\\b", " $0")).body().text().replaceAll("\\s+", " ").strip();
    }

    @Test
    void noMarkupThatActsComesThrough() throws Exception {
        String html = "<script>alert(1)</script><p onclick=alert(2)>a</p><a href=javascript:alert(3)>b</a><a href='data:text/html,x'>c</a>"
                + "<a href=' java&#10;script:alert(4)'>d</a><img src=x onerror=alert(5)><svg><script>alert(6)</script></svg><iframe srcdoc='<script>alert(7)</script>'></iframe>"
                + "<a href='https://a.se/\"onmouseover=alert(8)'>e</a><a href='vbscript:x'>f</a><p>&lt;script&gt;alert(9)&lt;/script&gt;</p>"
                + "<a href='https://user@evil.example/'>g</a><a href='https://a.se/)[x](javascript:alert(10))'>h</a><table><tr><td>&lt;img src=x onerror=alert(11)&gt;<td>i<tr><td>j<td>k</table>";
        Site site = Site.of(HtmlConverter.ofClipboard(html, ImageSink.NONE).markdown().split("\n", -1));
        var page = Jsoup.parse(site.article.html());
        assertEquals(0, page.select("script, iframe, svg, img, [onclick], [onerror], [onmouseover]").size(), page::html);
        assertEquals(List.of(), page.select("a").eachAttr("href").stream().filter(href -> !href.startsWith("https://a.se/")).toList());
    }
}
