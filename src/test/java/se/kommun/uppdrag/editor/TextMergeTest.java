package se.kommun.uppdrag.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Two edits of one text are combined, and where they cannot be, both remain. */
class TextMergeTest {

    /** Lines are separated by spaces; a conflict is written {@code mine|theirs}. */
    @ParameterizedTest
    @CsvSource({
            "a b c, a B c, a b c, a B c",
            "a b c, a b c, a b C, a b C",
            "a b c, A b c, a b C, A b C",
            "a b c, a B c, a B c, a B c",
            "a b c, A b c, a B c, A B c",
            "a b c, a c, a b c d, a c d",
            "a b c, a M c, a T c, a <M|T> c",
            "a b c, a b M c, a b T c, a b <M|T> c",
            "a b c, a c, a T c, a <|T> c",
            "a b c d e, A b c d E, a b C d e, A b C d E",
            "a b c, a b M c, a b M c, a b M c",
            "a b c, x a b c, a b c y, x a b c y",
    })
    void linesThatOneHasChangedAreTaken(String base, String mine, String theirs, String expected) {
        TextMerge merge = TextMerge.of(text(base), text(mine), text(theirs));
        String merged = String.join(" ", merge.parts().stream().flatMap(part -> part.isConflict()
                ? List.of("<" + String.join(" ", part.mine()) + "|" + String.join(" ", part.theirs()) + ">").stream() : part.mine().stream()).toList());
        assertEquals(expected, merged);
    }

    private static String text(String words) {
        return words.replace(' ', '\n');
    }

    @Test
    void aChoiceDecidesAConflict() throws EditRejectedException {
        TextMerge merge = TextMerge.of(text("a b c"), text("a M c"), text("a T c"));
        assertEquals(text("a M c"), merge.text(List.of(TextMerge.Choice.of("mine"))));
        assertEquals(text("a T c"), merge.text(List.of(TextMerge.Choice.of("theirs"))));
        assertEquals(text("a M T c"), merge.text(List.of(TextMerge.Choice.of("both"))));
    }

    @Test
    void aConflictInTheHeaderIsTold() {
        String page = "---\ntitle: A\n---\nText.\nMer.\n";
        TextMerge merge = TextMerge.of(page, page.replace("A", "B").replace("Mer", "Min"), page.replace("A", "C").replace("Mer", "Din"));
        assertEquals(List.of(false, true), merge.conflicts().stream().map(TextMerge.Part::inBody).toList());
    }

    @RepeatedTest(200)
    void nothingIsLostWhateverIsChanged(RepetitionInfo round) {
        Random random = new Random(round.getCurrentRepetition());
        List<String> base = new ArrayList<>();
        for (int i = 0; i < random.nextInt(12); i++) {
            base.add("b" + random.nextInt(6));
        }
        List<String> mine = edited(base, "m", random);
        List<String> theirs = edited(base, "t", random);
        TextMerge merge = TextMerge.of(String.join("\n", base), String.join("\n", mine), String.join("\n", theirs));
        List<TextMerge.Choice> both = merge.conflicts().stream().map(conflict -> TextMerge.Choice.BOTH).toList();
        List<String> merged = List.of(merge.text(both).split("\n", -1));
        mine.stream().filter(line -> line.startsWith("m")).forEach(line -> assertTrue(merged.contains(line), () -> base + " " + mine + " " + theirs + " " + merged));
        theirs.stream().filter(line -> line.startsWith("t")).forEach(line -> assertTrue(merged.contains(line), () -> base + " " + mine + " " + theirs + " " + merged));
        assertEquals(String.join("\n", mine), TextMerge.of(String.join("\n", base), String.join("\n", mine), String.join("\n", base)).text(List.of()));
    }

    private static List<String> edited(List<String> base, String name, Random random) {
        List<String> edited = new ArrayList<>();
        for (String line : base) {
            int what = random.nextInt(6);
            if (what == 0) {
                edited.add(name + random.nextInt(1000));
            } else if (what != 1) {
                edited.add(line);
            }
            if (what == 2) {
                edited.add(name + random.nextInt(1000));
            }
        }
        return edited;
    }
}
