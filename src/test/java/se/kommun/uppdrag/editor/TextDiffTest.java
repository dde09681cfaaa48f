package se.kommun.uppdrag.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TextDiffTest {

    private static String shown(List<TextDiff.Line> lines) {
        return lines.stream().map(line -> line.kind() + " " + line.text()).collect(Collectors.joining("\n"));
    }

    @Test
    void equalTextsDoNotDiffer() {
        assertEquals(List.of(), TextDiff.between("a\n", "a\n"));
    }

    @Test
    void whatIsLikeIsShortened() {
        String text = IntStream.range(0, 12).mapToObj(Integer::toString).collect(Collectors.joining("\n"));
        assertEquals("GAP 3 rader har inte ändrats\nSAME 3\nSAME 4\nSAME 5\nREMOVED 6\nADDED x\nSAME 7\nSAME 8\nSAME 9\nGAP 2 rader har inte ändrats",
                shown(TextDiff.between(text, text.replace("6", "x"))));
    }

    @Test
    void bothTextsStandInTheDifference() {
        Random random = new Random(1);
        for (int i = 0; i < 300; i++) {
            String from = lines(random);
            String to = lines(random);
            List<TextDiff.Line> lines = TextDiff.between(from, to);
            if (!from.equals(to) && lines.stream().noneMatch(line -> line.kind() == TextDiff.Kind.GAP)) {
                assertEquals(from, only(lines, TextDiff.Kind.ADDED));
                assertEquals(to, only(lines, TextDiff.Kind.REMOVED));
            }
        }
    }

    private static String only(List<TextDiff.Line> lines, TextDiff.Kind leftOut) {
        return lines.stream().filter(line -> line.kind() != leftOut).map(TextDiff.Line::text).collect(Collectors.joining("\n"));
    }

    private static String lines(Random random) {
        return IntStream.range(0, random.nextInt(9)).mapToObj(line -> "abc".substring(random.nextInt(3)).substring(0, 1)).collect(Collectors.joining("\n"));
    }

    @Test
    void textsFarApartAreShownWhole() {
        String from = String.join("\n", Collections.nCopies(100_000, "a"));
        String to = IntStream.range(0, 100_000).mapToObj(Integer::toString).collect(Collectors.joining("\n"));
        assertEquals(200_000, TextDiff.between(from, to).size());
    }
}
