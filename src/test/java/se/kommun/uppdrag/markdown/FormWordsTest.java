package se.kommun.uppdrag.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class FormWordsTest {

    private static List<String> in(String text, String words) {
        return FormWords.in(text, words).stream().map(place -> place.start() + " " + place.words()).toList();
    }

    @Test
    void wordsAreFoundWithTheirEndingsAndAcrossLinesAndTags() {
        String words = "formuläret*, ett formulär";
        assertEquals(List.of("3 Formuläret", "14 formulärets", "32 ett formulär"), in("<p>Formuläret formulärets.\nFyll ett\n formulär", words));
        assertEquals(List.of("0 ett formulär"), in("ett <em>formulär</em>", words));
        assertEquals(List.of(), in("<a href=\"/formuläret\">Polisens formulär</a> anmälningsformuläret", words));
    }

    @Test
    void wordsThatMeanSomethingElseAreSpared() {
        assertEquals(List.of("26 the form"), in("the form of support. Fill the form.", "the form, -the form of"));
    }
}
