package se.kommun.uppdrag.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextsTest {

    @ParameterizedTest
    @ValueSource(strings = {"", "a", " a  b\n c ", "a<b>b</b> c", "<i> a </i> <i> b</i>", "a&nbsp; b&shy;c\u200Bd", "a<br>b", "a <img alt=x> b", "<a>b<button>c</button></a>d",
            "<span><span> </span></span>a", "\u0001a\u0001", "a<code>b  c</code>", "<script>a</script>b<!-- c -->d", "<textarea> a  b </textarea>c", "<span>a<svg><g/></svg></span>b",
            "a<svg><text><![CDATA[x  y]]></text></svg>", "<math><mi><![CDATA[x  y]]></mi></math>"})
    void whatIsSpokenIsTheTextThatJsoupGives(String html) {
        Element paragraph = Jsoup.parse("<p>" + html + "</p>").expectFirst("p");
        assertEquals(paragraph.text(), Texts.spoken(paragraph));
    }

    @Test
    void soItIsForEveryElementOfOtherTestsPages() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/test/resources"))) {
            List<Path> pages = files.filter(file -> file.toString().endsWith(".html") && Files.isRegularFile(file)).toList();
            int compared = 0;
            for (Path page : pages) {
                for (Element element : Jsoup.parse(new String(Files.readAllBytes(page), StandardCharsets.UTF_8)).body().getAllElements()) {
                    if (element.closest("pre, textarea") == null) {
                        assertEquals(element.text(), Texts.spoken(element), page + ": " + element);
                        compared++;
                    }
                }
            }
            assertTrue(compared > 1000);
        }
    }
}
