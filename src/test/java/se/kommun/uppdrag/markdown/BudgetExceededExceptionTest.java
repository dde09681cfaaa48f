package se.kommun.uppdrag.markdown;

import static java.time.Duration.ofMinutes;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class BudgetExceededExceptionTest {

    /** Texts that make flexmark's own parser exponential, quadratic or too deep. */
    static List<Arguments> runaways() {
        return List.of(
                runaway("escapes in a label", "[" + "\\!".repeat(26)),
                runaway("a tag that never ends", "<" + "a ".repeat(5000)),
                runaway("the same within a line", "x <" + "a ".repeat(5000)),
                runaway("quotations in each other", ">".repeat(10_000)),
                runaway("lists in each other", "* ".repeat(10_000) + "a"),
                runaway("numbered lists in each other", "1. ".repeat(5000)),
                runaway("lists by indentation", nested(300)),
                runaway("boxes in each other", "::: info\n".repeat(5000)),
                runaway("definitions in each other", "a\n" + ": ".repeat(5000) + "b"),
                runaway("brackets in each other", "[".repeat(50_000) + "]".repeat(50_000)),
                runaway("links after open brackets", "[".repeat(20_000) + "[a](b)".repeat(20_000)),
                runaway("images in each other", "![a".repeat(5000) + "](b)".repeat(5000)),
                runaway("emphasis in each other", "*a ".repeat(3000) + "b*".repeat(3000)),
                runaway("emphasis that never ends", "**a ".repeat(20_000)),
                runaway("emphasis of two lengths", "*a **a ".repeat(20_000)),
                runaway("destinations that never end", "[a](<".repeat(20_000)),
                runaway("CDATA that never ends", "a <![CDATA[".repeat(10_000)),
                runaway("columns", "|a".repeat(5000) + "|\n" + "|-".repeat(5000) + "|\n"),
                runaway("blanks in a table", "|a|\n|-" + " ".repeat(20_000) + "x\n"));
    }

    private static Arguments runaway(String name, String text) {
        return Arguments.of(name, text);
    }

    private static String nested(int levels) {
        return IntStream.range(0, levels).mapToObj(i -> "  ".repeat(i) + "- a\n").collect(Collectors.joining());
    }

    private static String definitions(int count) {
        return IntStream.range(0, count).mapToObj(i -> "[r" + i + "]: /u\n").collect(Collectors.joining());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("runaways")
    void aTextThatRunsAwayIsOneProblem(String name, String text) {
        Site site = assertTimeoutPreemptively(ofMinutes(5), () -> Site.of("Före", "", text));
        assertEquals(List.of("markdown-too-complex"), site.problems.stream().map(p -> p.rule()).toList());
        assertEquals("", site.article.html());
    }

    @Test
    void theProblemNamesTheLineWhereTheParserStood() {
        assertEquals("content/x.md:12:51: fel [markdown-too-complex] Texten är så invecklad att den inte går att tolka. "
                        + "Skriv om stycket vid den här raden med färre hakparenteser, stjärnor, citattecken och nivåer i varandra.",
                Site.startingAt(10, "a", "", ">".repeat(60)).problems.get(0).toString());
        assertEquals(List.of(3), Site.of("a", "", "[" + "\\!".repeat(30), "", "b").problems.stream().map(p -> p.location().line()).toList());
    }

    @Test
    void theSameTextIsRefusedAtTheSamePlaceEveryTime() {
        String text = "[".repeat(20_000) + "[a](b)".repeat(20_000);
        assertEquals(Site.of(text).problems, Site.of(text).problems);
    }

    @Test
    void aLongButOrdinaryTextIsRendered() {
        assertEquals(List.of(), Site.problems("Stycke med *text*, **mer** och [länk](a.md).\n\n".repeat(5000)));
        assertEquals(List.of(), Site.problems("- punkt med text\n".repeat(5000)));
        assertEquals(List.of(), Site.problems("Rad i ett *mycket långt* stycke\n".repeat(1000)));
        assertEquals(List.of(), Site.problems("| A | B |\n|---|---|\n" + "| rad | med text |\n".repeat(1000) + "[T]\n"));
        assertEquals(List.of(), Site.problems("> ".repeat(20) + "a"));
        assertEquals(List.of(), Site.problems(definitions(5000)));
    }

    @Test
    void ordinaryTextUsesLittleOfWhatItMay() {
        String text = "Stycke med *text*, **mer**, `kod` och [länk](a.md).\n\n- punkt\n- punkt\n\n> citat\n\n".repeat(100);
        StepBudget meter = new StepBudget(text, Long.MAX_VALUE);
        new MarkdownParser().parse(meter);
        assertEquals(true, Long.MAX_VALUE - meter.remaining() < 10L * text.length(), "steps: " + (Long.MAX_VALUE - meter.remaining()));
    }
}
