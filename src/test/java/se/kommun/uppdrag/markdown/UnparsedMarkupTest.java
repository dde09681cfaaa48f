package se.kommun.uppdrag.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UnparsedMarkupTest {

    @ParameterizedTest
    @CsvSource(delimiter = '~', value = {
        "· en punkt ~ 1:1 list-not-parsed",
        "• en punkt ~ 1:1 list-not-parsed",
        "a **fet* b ~ 1:3 emphasis-not-parsed",
        "a *fet** b ~ 1:8 emphasis-not-parsed",
        "a **fet b ~ 1:3 emphasis-not-parsed",
        "a [text]( ~ 1:3 link-not-parsed",
        "a [text](om-lss.md ~ 1:3 link-not-parsed",
        "a [text](www.a.se ~ 1:3 link-not-parsed",
        "a [text] (om-lss.md) ~ 1:3 link-not-parsed",
        "a [text] (https://a.se) ~ 1:3 link-not-parsed",
        "a text](om-lss.md) ~ 1:7 link-not-parsed",
        "a www.a.se. ~ 1:3 address-not-linked",
        "a https://a.se/b ~ 1:3 address-not-linked",
        "Se youtu.be/abc ~ 1:4 address-not-linked",
    })
    void aSignThatReadersWouldSeeIsReported(String text, String problem) {
        assertEquals(List.of(problem), Site.problems(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a · b", "pris*", "2 * 3 ** 4", "\\*\\*a", "`**a`", "**fet**", "*a **b***", "[www.a.se](https://www.a.se)", "<https://a.se>", "a [b] (c)",
        "namn@www.a.se", "`https://a.se`", "www är inte en adress", "\\](a)"})
    void ordinaryTextIsNot(String text) {
        assertEquals(List.of(), Site.problems(text));
    }

    @Test
    void aListIsReportedOnce() {
        assertEquals(List.of("2:1 list-not-parsed"), Site.problems("Ta med", "· skor", "· jacka"));
        assertEquals(List.of("1:1 list-not-parsed"), Site.problems("-skor", "-jacka"));
        assertEquals(List.of(), Site.problems("-skor"));
    }

    @Test
    void aTableNeedsTheLineUnderItsHeadings() {
        Site site = Site.of("| A | B |", "| 1 | 2 |", "| 3 | 4 |");
        assertEquals(List.of("content/x.md:1:1: fel [table-not-parsed] Tabellen läses som vanlig text eftersom raden under kolumnernas rubriker saknas. "
                + "Skriv en rad efter den första: | --- | --- |."), site.problems.stream().map(Object::toString).toList());
        assertEquals(List.of(), Site.problems("| A | B |"));
    }
}
