package se.kommun.uppdrag.check.html;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Range;
import org.junit.jupiter.api.Test;

class ParsedHtmlTest {

    private static final String PAGE = """
            <!doctype html>
            <html lang="sv">
            <head>
            <meta charset="utf-8"><title>Stöd &amp; hjälp</title>
            </head>
            <body>
            <p class="a">Text
              <a href="b">länk</a></p><br>
            </body>
            </html>
            """;

    private static String places(String html) {
        return ParsedHtml.parse(html).elements().stream().map(element -> element.normalName() + " " + place(element.sourceRange()))
                .collect(Collectors.joining(", "));
    }

    private static String place(Range range) {
        return range.start().lineNumber() + ":" + range.start().columnNumber() + "-" + range.end().lineNumber() + ":" + range.end().columnNumber();
    }

    @Test
    void elementsHaveThePlacesOfTheirStartTags() {
        assertEquals("html 2:1-2:17, head 3:1-3:7, meta 4:1-4:23, title 4:23-4:30, body 6:1-6:7, p 7:1-7:14, a 8:3-8:15, br 8:27-8:31", places(PAGE));
    }

    @Test
    void attributesAndTextsHaveTheirPlaces() {
        Element link = ParsedHtml.parse(PAGE).document().expectFirst("a");
        assertEquals("8:6-8:10", place(link.attributes().sourceRange("href").nameRange()));
        assertEquals("8:12-8:13", place(link.attributes().sourceRange("href").valueRange()));
        assertEquals("8:15-8:19", place(link.textNodes().get(0).sourceRange()));
    }

    @Test
    void whatTheParserMendsIsTold() {
        assertEquals(List.of(), ParsedHtml.parse(PAGE).errors());
        assertEquals(1, ParsedHtml.parse(PAGE.replace("</a>", "</a></i>")).errors().size());
    }

    @Test
    void aPageThatIsTooDeepIsTold() {
        String deep = PAGE.replace("<br>", "<div>".repeat(HtmlLimits.MAX_DEPTH) + "</div>".repeat(HtmlLimits.MAX_DEPTH));
        assertEquals(HtmlLimits.Excess.DEPTH, ParsedHtml.parse(deep).excess());
        assertEquals(HtmlLimits.Excess.NONE, ParsedHtml.parse(deep.replaceFirst("(<div>){2}", "").replaceFirst("(</div>){2}", "")).excess());
    }
}
