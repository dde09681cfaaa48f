package se.kommun.uppdrag.check.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/** How running Swedish text is cut into sentences and words, and how hard it is. */
class TokenizerTest {

    private static List<String> sentences(String text) {
        return Tokenizer.sentences(text).stream().map(Sentence::text).toList();
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
    void placesAreThoseOfTheText() {
        String text = " Hej\u00A0på  dig! Gå ";
        List<Sentence> sentences = Tokenizer.sentences(text);
        assertEquals("Hej\u00A0på  dig!", text.substring(sentences.get(0).start(), sentences.get(0).end()));
        assertEquals("Hej på dig!", sentences.get(0).text());
        Word last = sentences.get(1).words().get(0);
        assertEquals("Gå", text.substring(last.start(), last.end()));
    }

    @Test
    void aSoftHyphenPartsNoWord() {
        assertEquals(List.of("funktionsnedsättning"), Tokenizer.words("funk\u00ADtions\u00ADned\u00ADsättning").stream().map(Word::text).toList());
    }

    @Test
    void aWordMayHoldAHyphenOrAPoint() {
        assertEquals(6, Tokenizer.words("e-post: 08-465 004 00 (t.ex.), år").size());
        assertEquals(0, Tokenizer.words("– ! …").size());
    }

    @Test
    void aWordIsLongByItsLetters() {
        assertEquals(1, Tokenizer.words("Kontaktperson den 2026-02-14 med e-post").stream().filter(Word::isLong).count());
    }

    @Test
    void onlyAbbreviationsThatTroubleAReaderAreTold() {
        assertEquals(List.of("t.ex.", "m.m.", "dvs", "osv."), texts(Abbreviation.unclear(Tokenizer.words("Ni kan t.ex. bada m.m., dvs gå ut osv."))));
        assertEquals(List.of(), Abbreviation.unclear(Tokenizer.words("Ring kl. 9 till nr 3. Obs betyder något. Ev är inget ord.")));
        assertEquals(List.of("ev.", "inkl."), texts(Abbreviation.unclear(Tokenizer.words("Kom ev. tidigt, inkl. barn."))));
    }

    @Test
    void forReadersOfEasyTextEveryAbbreviationIsTrouble() {
        assertEquals(List.of("kl.", "nr", "t.ex.", "ca"), texts(Abbreviation.all(Tokenizer.words("Ring kl. 9 till nr 3, t.ex. ca en gång. Ett kap på torget."))));
    }

    private static List<String> texts(List<Abbreviation> abbreviations) {
        return abbreviations.stream().map(Abbreviation::text).toList();
    }

    @Test
    void initialsAreCapitalsAtTheBeginningOfAWord() {
        assertEquals(List.of("LSS", "LSS", "", "", "", ""),
                Tokenizer.words("LSS-insats LSS:s A4 SoL ABCDEFG WCAG2").stream().map(Initials::of).toList());
    }

    @Test
    void termsAreLeftOutOfTheCountsAndLongestFirst() {
        ExemptPhrases terms = ExemptPhrases.of(List.of("LSS", "lagen om stöd", "lagen om stöd och service till vissa funktionshindrade", "kontaktperson"));
        List<Sentence> sentence = Tokenizer.sentences("LSS betyder lagen om stöd och service till vissa funktionshindrade för en kontaktpersons vänner.");
        assertEquals(new Lix(14, 1, 4), Lix.of(sentence));
        assertEquals(new Lix(4, 1, 1), Lix.of(sentence, terms));
        assertEquals(new Lix(2, 1, 1), Lix.of(Tokenizer.sentences("Kontaktpersonen kom."), terms), "another inflection is another word");
    }

    @Test
    void lixIsWordsPerSentencePlusThePercentageOfLongWords() {
        Lix lix = Lix.of(Tokenizer.sentences("Du träffar en person. Kommunen ansvarar."));
        assertEquals(new Lix(6, 2, 3), lix);
        assertEquals(53, lix.value());
        assertEquals(3f, lix.wordsPerSentence());
        assertEquals(0, Lix.of(List.of()).value());
    }
}
