package se.kommun.uppdrag.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/** How running Swedish text is cut into sentences and words, and how hard it is. */
class ProseTest {

    private static List<String> sentences(String text) {
        return Sentence.in(text, text.toCharArray()).stream().map(Sentence::text).toList();
    }

    @Test
    void aSentenceEndsWhereANewOneBegins() {
        assertEquals(List.of("Ni kan ses hemma.", "Vill du gå ut?", "Säg till!"), sentences("Ni kan ses hemma. Vill du gå ut? Säg till!"));
        assertEquals(List.of("Hon sa \"Hej.\"", "Sedan gick hon."), sentences("Hon sa \"Hej.\" Sedan gick hon."));
        assertEquals(List.of("En punkt utan slut"), sentences("  En punkt utan slut "));
        assertEquals(List.of(), sentences(" – ! "));
    }

    @Test
    void pointsOfShortenedWordsAndNumbersEndNone() {
        assertEquals(List.of("Ni kan t.ex. Baka."), sentences("Ni kan t.ex. Baka."));
        assertEquals(List.of("Ring kl. 9.30 i dag."), sentences("Ring kl. 9.30 i dag."));
        assertEquals(List.of("Version 3.2.1 gäller."), sentences("Version 3.2.1 gäller."));
        assertEquals(List.of("Det gick bra. men sent."), sentences("Det gick bra. men sent."));
    }

    @Test
    void sentencesAreCountedInTheirBlockAsByThemselves() {
        for (String text : List.of("Ni kan ses hemma. Vill du gå ut? Säg till!", "Hon sa \"Hej.\" Sedan gick hon.", "  En punkt utan slut ", " – ! ", "Slut.", "A. B.\u00A0C…d",
                "Ring kl. 9.30 i dag. Version 3.2.1 gäller: e-post. Ja.", "! ! ? Ett. ! två")) {
            assertEquals(sentences(text).stream().map(Sentence::of).toList(), Sentence.in(text, text.toCharArray()));
        }
    }

    @Test
    void aWordMayHoldAHyphenOrAPoint() {
        assertEquals(6, Sentence.of("e-post: 08-465 004 00 (t.ex.), år").words());
        assertEquals(0, Sentence.of("– ! …").words());
    }

    @Test
    void aWordIsLongByItsLetters() {
        assertEquals(2, Sentence.of("Kontaktperson den 2026-02-14 med e-posten").longWords());
    }

    @Test
    void onlyShorteningsThatTroubleAReaderAreTold() {
        assertEquals(List.of("t.ex.", "m.m.", "dvs", "osv."), Shortening.unclear("Ni kan t.ex. bada m.m., dvs gå ut osv."));
        assertEquals(List.of(), Shortening.unclear("Ring kl. 9 till nr 3. Obs betyder något. Ev är inget ord."));
        assertEquals(List.of("ev.", "inkl."), Shortening.unclear("Kom ev. tidigt, inkl. barn."));
    }

    @Test
    void forReadersOfEasyTextEveryShorteningIsTrouble() {
        assertEquals(List.of("kl.", "nr", "t.ex.", "ca"), Shortening.all("Ring kl. 9 till nr 3, t.ex. ca en gång. Ett kap på torget."));
    }

    @Test
    void termsAreLeftOutOfTheCountsAndLongestFirst() {
        Terms terms = Terms.of(List.of("LSS", "lagen om stöd", "lagen om stöd och service till vissa funktionshindrade", "kontaktperson"));
        Sentence sentence = Sentence.of("LSS betyder lagen om stöd och service till vissa funktionshindrade för en kontaktpersons vänner.");
        assertEquals(14, sentence.words());
        assertEquals(4, sentence.without(terms).words());
        assertEquals(1, sentence.without(terms).longWords());
        assertEquals(sentence, sentence.without(Terms.NONE));
        assertEquals(new Sentence("Kontaktpersonen kom.", 2, 1), Sentence.of("Kontaktpersonen kom.").without(terms), "another inflection is another word");
    }

    @Test
    void lixIsWordsPerSentencePlusThePercentageOfLongWords() {
        Lix lix = Lix.of(List.of(Sentence.of("Du träffar en person."), Sentence.of("Kommunen ansvarar.")));
        assertEquals(new Lix(6, 2, 3), lix);
        assertEquals(53, lix.value());
        assertEquals(3f, lix.wordsPerSentence());
        assertEquals(0, Lix.of(List.of()).value());
    }
}
