package se.kommun.uppdrag.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.kommun.uppdrag.published.BuiltSite;

/** What the quick reader reads it reads as jsoup does, and without a word from jsoup about errors. */
class PlainReaderTest {

    private static final String PAGE = "<!doctype html>\n<html lang=\"sv\">\n<head>\n<meta charset=\"utf-8\"><title>Stöd &amp; hjälp – LSS</title>\n</head>\n"
            + "<body>%s</body>\n</html>\n";

    /** Pieces of pages, sound and unsound: most of what is made of them is wrong somewhere. */
    private static final List<String> PIECES = List.of("<div>", "</div>", "<p>", "</p>", "<p class=\"a\">", "<ul>", "<li>", "</li>", "</ul>", "<a href=\"b\">",
            "</a>", "<em>", "</em>", "<b>", "</b>", "<table>", "<tbody>", "<tr>", "<td>", "</td>", "</tr>", "</tbody>", "</table>", "<caption>", "</caption>",
            "<dl>", "<dt>", "</dt>", "<dd>", "</dd>", "</dl>", "<h2>", "</h2>", "<form action=\"c\">", "</form>", "<button>", "</button>", "<select>", "<option>",
            "</option>", "</select>", "<optgroup label=\"d\">", "</optgroup>", "<textarea>", "</textarea>", "<input type=\"text\">", "<br>", "<hr>", "<img alt=\"\" src=\"e.png\"/>",
            "<svg viewBox=\"0 0 1 1\">", "</svg>", "<path d=\"M1\"/>", "<g>", "</g>", "<script>", "</script>", "<style>", "</style>", "<pre>", "</pre>", "<code>",
            "</code>", "<label>", "</label>", "<video>", "</video>", "<source src=\"f\">", "text", " ", "\n", "å – ä", "&amp;", "&lt;b&gt;", "&", "&ouml;", "&#x41;",
            "<", ">", "<!-- g -->", "<template>", "</template>", "<noscript>", "</noscript>", "<title>", "</title>", "</body>", "</html>", "\t", "\r", "\0", "\f",
            "<SPAN>", "<span a a>", "<span a=b>", "<span a='b'>", "<span  a = \"b\" >", "<span\na=\"\n\">", "</span>", "</span >", "<span hidden>", "<span/>", "<p xmlns=\"a\">", "<svg xmlns=\"b\" viewBox=\"c\" viewbox=\"d\">", "<x-y>", "</x-y>",
            "<colgroup>", "<col>", "</colgroup>", "<thead>", "</thead>", "<th scope=\"row\">", "</th>", "<menu>", "</menu>", "<fieldset>", "<legend>", "</legend>", "</fieldset>",
            "<nobr>", "</nobr>", "<object>", "</object>", "<iframe>", "</iframe>", "<ruby>", "<rt>", "</ruby>", "<math>", "</math>", "<body>", "<html>", "<head>");

    private static boolean agrees(String html) {
        Html plain = PlainReader.read(html);
        if (plain == null) {
            return false;
        }
        Html repaired = Html.repaired(html);
        assertEquals(Same.described(repaired), Same.described(plain), html);
        assertEquals(List.of(), repaired.errors(), html);
        return true;
    }

    @Test
    void pagesAtRandomAreReadAsJsoupReadsThem() {
        Random random = new Random(7);
        int read = 0;
        for (int i = 0; i < 60_000; i++) {
            StringBuilder body = new StringBuilder();
            for (int pieces = random.nextInt(8); pieces >= 0; pieces--) {
                body.append(PIECES.get(random.nextInt(PIECES.size())));
            }
            read += agrees(PAGE.formatted(body)) ? 1 : 0;
        }
        assertTrue(read > 600, "only " + read);
    }

    /** Each element in each other: where the reader thinks that it may stand, it does nothing but stand there. */
    @Test
    void elementsInEachOtherAreReadAsJsoupReadsThem() {
        List<String> opening = PIECES.stream().filter(piece -> piece.matches("<[a-z][^>]*>")).toList();
        int read = 0;
        for (String outer : opening) {
            for (String middle : opening) {
                for (String inner : opening) {
                    read += agrees(PAGE.formatted(outer + middle + inner + "x" + end(inner) + end(middle) + " y" + end(outer))) ? 1 : 0;
                    read += agrees(PAGE.formatted(outer + " " + middle + inner + end(inner) + "\n" + end(middle) + end(outer))) ? 1 : 0;
                }
            }
        }
        assertTrue(read > 10_000, "only " + read);
    }

    /** Every element that the reader knows in every other, in the places where some stand: in a list, a table, a form, a paragraph. */
    @Test
    void allElementsInAllOthersAreReadAsJsoupReadsThem() {
        List<String> names = PlainElements.all().stream().map(Plain::name).toList();
        int read = 0;
        for (String around : List.of("", "<ul><li>", "<table><tbody><tr><td>", "<form action=\"a\">", "<p>", "<dl><dd>", "<svg>", "<select>", "<a href=\"a\"><b>")) {
            String ends = around.replaceAll("<([a-z]+)[^>]*>", "</$1> ").trim();
            String after = Stream.of(ends.split(" ")).reduce("", (all, end) -> end + all);
            for (String outer : names) {
                for (String inner : names) {
                    String pair = "<" + outer + "><" + inner + ">x" + end("<" + inner + ">") + end("<" + outer + ">");
                    read += agrees(PAGE.formatted(around + pair + after)) ? 1 : 0;
                }
            }
        }
        assertTrue(read > 4_000, "only " + read);
    }

    /** What stands outside the body, where nearly everything is an error. */
    @Test
    void wholePagesAtRandomAreReadAsJsoupReadsThem() {
        List<String> parts = List.of("<!doctype html>", "<html>", "<html lang=\"sv\">", "<head>", "<title>a</title>", "<meta charset=\"utf-8\">", "<link rel=\"a\">",
                "<script>b</script>", "<style>c</style>", "</head>", "<body>", "<body class=\"d\">", "<p>e</p>", "</body>", "</html>", "\n", " ", "f");
        Random random = new Random(7);
        int read = 0;
        for (int i = 0; i < 60_000; i++) {
            List<String> page = new ArrayList<>(List.of("<!doctype html>", "<html>", "<head>", "<title>a</title>", "</head>", "<body>", "<p>e</p>", "</body>", "</html>"));
            for (int changes = random.nextInt(4); changes > 0; changes--) {
                page.add(random.nextInt(page.size() + 1), parts.get(random.nextInt(parts.size())));
                if (random.nextInt(3) == 0) {
                    page.remove(random.nextInt(page.size()));
                }
            }
            read += agrees(String.join("", page)) ? 1 : 0;
        }
        assertTrue(read > 10_000, "only " + read);
    }

    @Test
    void aLongPageIsReadAsJsoupReadsIt() {
        String paragraph = "<p class=\"a\">En mening – med &amp; och <em>mer</em>.\nEn rad till.</p>\n";
        assertTrue(agrees(PAGE.formatted(paragraph.repeat(3000) + "<p>" + "lång ".repeat(40_000) + "</p>" + paragraph.repeat(1000))));
    }

    /** Nor does a tag of very many attributes take a time that grows with their square. */
    @Test
    void aTagOfManyAttributesIsLeft() {
        StringBuilder many = new StringBuilder("<p");
        for (int i = 0; i < 200_000; i++) {
            many.append(" a").append(i);
        }
        assertNull(PlainReader.read(PAGE.formatted(many.append(">a</p>"))));
        assertTrue(agrees(PAGE.formatted("<p a b c d e f g h i j k l m n o p q r s t u v w x y z>a</p>")));
    }

    private static String end(String start) {
        String name = start.replaceAll("^<([a-z0-9-]*).*", "$1").replaceAll("(?s)\n.*", "");
        return start.endsWith("/>") || List.of("area", "br", "hr", "img", "input", "col", "link", "meta", "source", "track", "wbr").contains(name) ? "" : "</" + name + ">";
    }

    /** Pages for rules, with every kind of fault. */
    @Test
    void pagesOfOtherTestsAreReadAsJsoupReadsThem() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/test/resources"))) {
            List<Path> pages = files.filter(file -> file.toString().endsWith(".html") && Files.isRegularFile(file)).toList();
            long read = pages.stream().filter(page -> agrees(text(page))).count();
            assertTrue(read > 100, read + " of " + pages.size()); // most are no whole pages
        }
    }

    /** Else a check of the site would be slow, and nobody would know why. */
    @Test
    void theSitesOwnPagesAreRead(@TempDir Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(BuiltSite.build(folder, Map.of()))) {
            List<Path> pages = files.filter(file -> file.toString().endsWith(".html")).toList();
            assertTrue(pages.size() > 30);
            pages.forEach(page -> assertTrue(agrees(text(page)), page.toString()));
        }
    }

    private static String text(Path file) {
        try {
            return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "<p>a<br>b<br/>c</p>", "<p>a &lt; b &amp;&nbsp;c&quot;&#39;</p>", "<ul><li>a<ul><li>b</li></ul></li></ul>", "<dl><div><dt>a</dt><dd>b</dd></div></dl>",
            "<table><caption>a</caption>\n<thead><tr><th>b</th></tr></thead> <tbody><tr><td><p>c</p></td></tr></tbody></table>",
            "<form action=\"a\"><fieldset><legend>b</legend><label for=\"c\">d</label><input id=\"c\" required><select><optgroup label=\"e\"><option>f</option></optgroup></select>"
                    + "<textarea rows=\"2\">g\nh</textarea><button>i</button></fieldset></form>",
            "<a href=\"a\"><div><p>b</p></div></a>", "<svg viewBox=\"0 0 2 2\" aria-hidden=\"true\"><g class=\"a\"><path d=\"M1\"/><circle r=\"1\"/></g></svg>",
            "<script type=\"application/ld+json\">{\"a\": \"b & c\"}</script>", "<pre><code>a\n\nb</code></pre>", "<b><b><b><b>x</b></b></b></b>",
            "<form action=\"a\"><table><tbody><tr><td><input><button>b</button></td></tr></tbody></table></form>"})
    void whatIsWrittenToTheLetterIsRead(String body) {
        assertTrue(agrees(PAGE.formatted(body)), body);
    }

    @ParameterizedTest
    @ValueSource(strings = {"<p>a<p>b</p>", "<p><div></div></p>", "<p><em>a</p></em>", "<a href=\"b\"><a href=\"c\"></a></a>", "<li>a</li>", "<table><tr><td></td></tr></table>",
            "<table>a<tbody></tbody></table>", "<div/>", "<p a=b></p>", "<p a=\"b\" a=\"c\"></p>", "<P>a</P>", "a & b", "a &copy; b", "<!-- a -->", "<b><p>a</b></p>", "</div>", "<div>",
            "<script><!-- a --></script>", "<script>\"<b>\"</script>", "<pre>\na</pre>", "a\rb", "<template></template>", "<svg><title>a</title></svg>", "<body></body>", "<p xmlns=\"a\"></p>",
            "<svg viewBox=\"a\" viewbox=\"b\"></svg>"})
    void whatNeedsAParserIsLeftToIt(String body) {
        assertNull(PlainReader.read(PAGE.formatted(body)), body);
    }

    @Test
    void nothingIsReadThatIsNoWholePage() {
        for (String part : List.of("", "<", "<p>a</p>", "<!doctype html>", "<!doctype html><html><head></head></html>", "<!doctype html><html><body></body></html>", "\uFEFF" + PAGE.formatted(""),
                "<!doctype html><html><head></head><body></body></html>a",
                "<!doctype html><html><head></head><body></body></html><html lang=\"en\"></html>", "<!doctype html><html><body></body><head></head></html>", "<!doctype svg><html><head></head><body></body></html>")) {
            assertNull(PlainReader.read(part), part);
        }
        assertNotNull(PlainReader.read("<!DOCTYPE html><html><head></head><body></body></html>"));
        String page = PAGE.formatted("<p class=\"a\">b &amp; c</p>");
        for (int length = 0; length < page.length() - 1; length++) {
            assertNull(PlainReader.read(page.substring(0, length)), page.substring(0, length));
        }
    }

    @Test
    void aPageThatIsVeryDeepIsLeft() {
        assertNull(PlainReader.read(PAGE.formatted("<div>".repeat(100) + "</div>".repeat(100))));
        assertTrue(agrees(PAGE.formatted("<div>".repeat(40) + "</div>".repeat(40))));
    }
}
