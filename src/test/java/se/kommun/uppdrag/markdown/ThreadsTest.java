package se.kommun.uppdrag.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ThreadsTest {

    private static final List<String> TEXTS = List.of(
            "a | b [c](d.md) *e*\n\n## f\n",
            "| A | B |\n|---|---|\n| a | b |\n[T]\n\n::: fråga g\nh\n:::\n",
            "[" + "\\!".repeat(26),
            "<b>x</b> [a][b]\n\nord\n: betyder\n");

    @Test
    void oneRendererServesManyThreads() {
        Set<String> alone = TEXTS.stream().map(ThreadsTest::render).collect(Collectors.toSet());
        Set<String> together = IntStream.range(0, 60).parallel().mapToObj(i -> render(TEXTS.get(i % TEXTS.size())))
                .collect(Collectors.toSet());
        assertEquals(alone, together);
    }

    private static String render(String text) {
        Site site = Site.of(text);
        return site.article.html() + site.problems + site.article.headings();
    }
}
