package se.kommun.uppdrag.testing.steps;

import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import se.kommun.uppdrag.check.HostileLinks;
import se.kommun.uppdrag.config.HostileSettings;
import se.kommun.uppdrag.content.HostilePage;
import se.kommun.uppdrag.editor.HostileEdit;
import se.kommun.uppdrag.form.HostileValues;
import se.kommun.uppdrag.links.HostileAddress;
import se.kommun.uppdrag.markdown.HostileText;

/** What people write, send and set takes steps in proportion to its length. */
class HostileSourcesTest {

    private static final int LENGTH = 6_000;

    private static CountingClassLoader loader;

    @BeforeAll
    static void load() {
        loader = new CountingClassLoader();
    }

    static Stream<Arguments> texts() {
        return Stream.of(
                text(HostileAddress.class, "mailto:", ".", ""), text(HostileAddress.class, "mailto:a@a", ".", " "), text(HostileAddress.class, "mailto:", "a@", ""),
                text(HostileAddress.class, "https://", "a.", "!"), text(HostileAddress.class, "https://a.", "a", "!"), text(HostileAddress.class, "https://a.se:", "1", "!"),
                text(HostileAddress.class, "https://a.se/", "?", " "), text(HostileAddress.class, "tel:", "1", "!"), text(HostileAddress.class, "tel:", "-", ""),
                text(HostileAddress.class, "", "a", ""), text(HostileAddress.class, "", "a:", ""),
                text(HostileLinks.class, "<a href='https://", "a", "/ x'>a</a>"), text(HostileLinks.class, "<a href='https://a/", "#", "\n'>a</a>"),
                text(HostileText.class, "", "<", ""), text(HostileText.class, "a ", "<a", ""), text(HostileText.class, "", "fyll i ", ""),
                text(HostileText.class, "fyll", " ", "x"), text(HostileText.class, "formul", "är", ""), text(HostileText.class, "", "a\n\n", ""),
                text(HostileText.class, "", "## a\n\n", ""), text(HostileText.class, "", "a  \n", ""), text(HostileText.class, "", "- a\n", ""),
                text(HostileText.class, "", "::: info\na\n:::\n\n", ""), text(HostileText.class, "", ":::\n\n", ""), text(HostileText.class, "", "&amp;", ""),
                text(HostileText.class, "", "\\!", ""), text(HostileText.class, "", "`a` ", ""), text(HostileText.class, "", "[a](b.md) ", ""),
                text(HostileText.class, "", "<b>a\n\n", ""), text(HostileText.class, "| a |\n|---|\n", "| a |\n", ""), text(HostileText.class, "", "a\n: b\n\n", ""),
                text(HostileText.class, "", "#a\n\n", ""), text(HostileText.class, "", "a formulär ", ""),
                text(HostilePage.class, "---\ntitle: ", "a", "\n---\n"), text(HostilePage.class, "---\n", "a", "\n---\n"), text(HostilePage.class, "---\n", "a\n", "---\n"),
                text(HostilePage.class, "---\naliases:\n", "  - a?\n", "---\n"), text(HostilePage.class, "---\naliases: [\"", "?", "\\n\"]\n---\n"),
                text(HostilePage.class, "---\naliases: [\"", "../", "\"]\n---\n"), text(HostilePage.class, "---\naliases: [\"", "a-", "\"]\n---\n"),
                text(HostilePage.class, "---\ntype: roll\nslug: ", "a-", "!\n---\n"), text(HostilePage.class, "---\neasy_of: ", "./", "x.md\n---\n"),
                text(HostilePage.class, "---\neasy_of: ", "a-", "\n---\n"), text(HostilePage.class, "", "\u200b", ""), text(HostilePage.class, "", "\0", ""), text(HostilePage.class, "", "---\n", ""),
                text(HostileEdit.class, "---\ntitle: a\n", "# b\n", "---\n"), text(HostileEdit.class, "---\ntitle: a\n", "\n", "---\n"),
                text(HostileEdit.class, "---\naliases:\n", "  - a\n", "---\n"), text(HostileEdit.class, "", "](", ""), text(HostileEdit.class, "](", " ", "x"),
                text(HostileEdit.class, "](", ".md", "x"), text(HostileEdit.class, "](", "../", "x.md)"), text(HostileEdit.class, "", ":", ""), text(HostileEdit.class, "::: avsnitt", " ", ""),
                text(HostileEdit.class, "easy_of: ", ".md", "\""), text(HostileEdit.class, "", "a\n", ""), text(HostileEdit.class, "", "![", ""), text(HostileEdit.class, "![", "a", ""), text(HostileEdit.class, "", "![](", ""), text(HostileEdit.class, "![](", " ", "x"),
                text(HostileEdit.class, "![](", "a", "x"), text(HostileEdit.class, "![](a", " ", "x"), text(HostileEdit.class, "", "![](a \"", ""), text(HostileEdit.class, "![", "\\", ""),
                text(HostileValues.class, "", "a", ""), text(HostileValues.class, "", "@", ""), text(HostileValues.class, "a@a", ".", ""), text(HostileValues.class, "a@", "a.", "@"),
                text(HostileValues.class, "", "1", "@"), text(HostileValues.class, "", " ", "x"), text(HostileValues.class, "1", "a", "@"), text(HostileValues.class, "", "1 ", "@"), text(HostileValues.class, "", "\r", ""),
                text(HostileSettings.class, "site.email=", "a@", ""), text(HostileSettings.class, "site.phone=", "1 ", "x"), text(HostileSettings.class, "site.baseUrl=https://", "a.", "!"),
                text(HostileSettings.class, "form.endpoint=https://", "a/", "!"), text(HostileSettings.class, "form.endpoint=/", "a", "!"), text(HostileSettings.class, "form.returnHosts=", "a ", "!"),
                text(HostileSettings.class, "", "a=b\n", ""), text(HostileSettings.class, "", "site.a=b\n", ""), text(HostileSettings.class, "a=", "\\\n", "b"));
    }

    @ParameterizedTest(name = "{0}: {1}{2}…{3}")
    @MethodSource("texts")
    void stepsGrowWithTheLength(Class<? extends Consumer<String>> work, String before, String block, String after) {
        Growth.isLinear(work.getSimpleName() + " " + before + block + after, warm(Growth.counted(loader, work)), size -> before + block.repeat(size / block.length()) + after, LENGTH);
    }

    /** Reads the tables that are read once. */
    private static Consumer<String> warm(Consumer<String> counted) {
        counted.accept("");
        counted.accept("---\ntitle: a\n---\na");
        return counted;
    }

    private static Arguments text(Class<?> work, String before, String block, String after) {
        return Arguments.of(work, before, block, after);
    }

    /** Each of many keys has lines of its own. */
    @Test
    void stepsGrowWithTheNumberOfKeys() {
        isLinear(HostileSettings.class, "", "site.k%d=b\n", "");
        isLinear(HostilePage.class, "---\n", "k%d: b\n", "---\n");
        isLinear(HostileEdit.class, "---\n", "k%d: b\n", "---\n");
    }

    private static void isLinear(Class<? extends Consumer<String>> work, String before, String block, String after) {
        Growth.isLinear(work.getSimpleName(), warm(Growth.counted(loader, work)), size -> before + String.join("",
                IntStream.range(100, 100 + size).mapToObj(block::formatted).toList()) + after, 400);
    }
}
