package se.kommun.uppdrag.markdown;

import static java.time.Duration.ofMinutes;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.util.Random;
import org.junit.jupiter.api.Test;

/** Any text at all is rendered or refused: nothing is thrown, nothing hangs, every place is within the text. */
class FuzzTest {

    private static final String[] PIECES = {
        "[", "]", "(", ")", "![", "](a)", "[a]: b\n", "<", ">", "<b>", "</b>", "<!--", "-->", "<a@b.c>", "<http://a>", "*", "**", "_",
        "__", "`", "``", "```\n", "~~~\n", "\\", "\\\\", "&", "&amp;", "&#0;", "&#x1F600;", "#", "## ", "\n", "\n\n", "  \n", " ",
        "    ", "\t", "- ", "+ ", "1. ", "2) ", "> ", ":", ": ", ":::\n", "::: info\n", "::: steg\n", "::: fråga a\n", "::: x\n", "|",
        "| a | b |\n", "|---|:-:|\n", "---\n", "===\n", "\"", "'", "!", "a", "ö", "\ud83d\ude00", "\ud83d", "\u00a0", "\0", "{", "~", "\r"};

    @Test
    void randomPieces() {
        assertTimeoutPreemptively(ofMinutes(5), () -> fuzz(new Random(1), 3000, 40));
    }

    @Test
    void longRandomTexts() {
        assertTimeoutPreemptively(ofMinutes(5), () -> fuzz(new Random(2), 30, 2000));
    }

    @Test
    void onePieceOrTwoRepeated() {
        assertTimeoutPreemptively(ofMinutes(5), () -> {
            Random random = new Random(3);
            for (int i = 0; i < 120; i++) {
                String piece = piece(random) + piece(random);
                render(piece.repeat(1 + random.nextInt(1000)) + piece(random));
            }
        });
    }

    private static void fuzz(Random random, int texts, int pieces) {
        for (int i = 0; i < texts; i++) {
            StringBuilder text = new StringBuilder();
            for (int left = random.nextInt(pieces); left >= 0; left--) {
                text.append(piece(random));
            }
            render(text.toString());
        }
    }

    private static String piece(Random random) {
        return PIECES[random.nextInt(PIECES.length)];
    }

    private static void render(String text) {
        Site site;
        try {
            site = Site.of(text);
        } catch (RuntimeException | Error thrown) {
            throw new AssertionError("thrown for: " + text.replace("\n", "\\n"), thrown);
        }
        long lines = text.chars().filter(c -> c == '\n').count() + 1;
        assertEquals(true, site.problems.stream().allMatch(p -> p.location().line() >= 1 && p.location().line() <= lines
                && p.location().column() >= 1), () -> text + site.problems);
        assertEquals(true, site.article.sourceMap().at(site.article.html().length()).line() <= lines, text);
    }
}
