package se.kommun.uppdrag.convert;

import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import se.kommun.uppdrag.testing.steps.CountingClassLoader;
import se.kommun.uppdrag.testing.steps.Growth;

/** A foreign text takes steps in proportion to its size, whatever is written over and over in it. */
class ClipboardStepsTest {

    private static final int LENGTH = 4_000;

    private static Consumer<String> convert;

    @BeforeAll
    static void load() {
        convert = Growth.counted(new CountingClassLoader(), HostileClipboard.class);
        convert.accept("<p>Text</p>");
    }

    static Stream<Arguments> texts() {
        return Stream.of(text("", "<p>a</p>", ""), text("<p>a", "<br>a", ""), text("", "<b>a</b><i>b</i>", ""), text("", "<div>", "a"), text("", "<b>", "a"),
                text("", "<ul><li>a", ""), text("<ul>", "<li>a", ""), text("", "<blockquote>a", ""), text("", "<table><tr><td>a<td>b<tr><td>", "c"),
                text("<table><tr><td>a<td>b", "<tr><td colspan=999 rowspan=999>c", ""), text("<table>", "<tr><td>a<td>b", ""), text("<table><tr>", "<td>a", "<tr><td>b"),
                text("", "<h1>a</h1><h6>b</h6>", ""), text("", "<details><summary>a</summary></details>", ""), text("<p>", "*[_`&lt;\\", ""), text("<p>", "&amp;", ""),
                text("<p>", "]", ""), text("<p>", "1. ", ""), text("<p>", "- ", "a"), text("", "<p>1. a", ""), text("", "<p>-", ""), text("<p>", "#", ""),
                text("<a href='https://a.se/?", "utm_a=b&", "'>a</a>"), text("<a href='https://a", ".a", "!'>a</a>"), text("<a href='mailto:", "a.", "@'>a</a>"),
                text("<a href='https://google.com/url?", "q=https://google.com/url?", "'>a</a>"), text("<p style='", "a:b;", "'>a"), text("<p style='mso-list:", "level", "'>a"),
                text("", "<p style='mso-list:l0 level1'><span style='mso-list:Ignore'>1.</span>a", ""), text("<pre>", "a\n", ""), text("<img alt='", "a ", "' src='data:image/png;base64,'>"),
                text("<title>", " - ", "</title>"), text("<p class='", "MsoToc ", "'>"), text("", "<hr>", ""), text("", "<dl><dt>a<dd>b</dl>", ""), text("<p>", "\u00AD", ""),
                text("", "<p class=caption>a</p>", ""), text("<p>", " ", "a"), text("<p>", "<q>", "a"));
    }

    @ParameterizedTest(name = "{0}{1}…{2}")
    @MethodSource("texts")
    void stepsGrowWithTheLength(String before, String block, String after) {
        Growth.isLinear(before + block + after, convert, size -> before + block.repeat(size / block.length()) + after, LENGTH);
    }

    private static Arguments text(String before, String block, String after) {
        return Arguments.of(before, block, after);
    }
}
