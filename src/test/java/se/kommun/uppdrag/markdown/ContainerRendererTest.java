package se.kommun.uppdrag.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class ContainerRendererTest {

    @Test
    void infoIsACallout() {
        assertEquals("<div class=\"callout callout-info\"><p class=\"callout-title\">Bra att veta</p>\n<p>a</p>\n<ul>\n<li>b</li>\n</ul>\n</div>",
                Site.html("::: info", "a", "", "- b", ":::"));
    }

    @Test
    void viktigtIsAnotherAndMayHaveItsOwnTitle() {
        assertEquals("<div class=\"callout callout-viktigt\"><p class=\"callout-title\">Viktigt</p>\n<p>a</p>\n</div>",
                Site.html("::: viktigt", "a", ":::"));
        assertEquals("<div class=\"callout callout-viktigt\"><p class=\"callout-title\">Kom <em>ihåg</em></p>\n<p>a</p>\n</div>",
                Site.html(":::viktigt Kom *ihåg*", "a", ":::"));
    }

    @Test
    void stegIsANumberedList() {
        assertEquals("<ol class=\"steps\">\n<li>a</li>\n<li>b</li>\n</ol>", Site.html("::: steg", "1. a", "2. b", ":::"));
    }

    @Test
    void frågaOpensAndCloses() {
        String html = "<details class=\"question\" id=\"vem-far-stod\"><summary>Vem får <em>stöd</em>?</summary><div class=\"answer\">\n<p>Du.</p>\n</div></details>";
        assertEquals(html, Site.html("::: fråga Vem får *stöd*?", "Du.", ":::"));
        assertEquals(html, Site.html("::: fraga Vem får *stöd*?", "", "Du.", "", ":::"));
    }

    @Test
    void kontaktIsTheCardOfTheSite() {
        assertEquals("<address>Kort</address>", Site.html("::: kontakt", ":::"));
    }

    @Test
    void bristerStandUnderTheNameOfTheirSituation() {
        assertEquals("<h2 id=\"brister\">Brister</h2>\n<h3 id=\"situation-wh\">SITUATION_WH</h3>\n<p>a</p>\n<h3 id=\"situation-all\">SITUATION_ALL</h3>\n<p>b</p>",
                Site.html("## Brister", "::: brister utan hörsel", "a", ":::", "::: brister", "b", ":::"));
        assertEquals(Site.html("::: brister utan hörsel", "a", ":::"), Site.html("::: brister Användning  utan hörsel", "a", ":::"));
        Article article = Site.of("a", "", "::: brister utan hörsel", "b", ":::").article;
        assertTrue(article.hasFaults());
        assertEquals(List.of(new Article.Heading(3, "situation-wh", "SITUATION_WH", 3)), article.headings());
        assertFalse(Site.of("a").article.hasFaults());
    }

    @Test
    void faultsOfTheFormAreThereOnlyWithTheForm() {
        assertTrue(Site.of("::: formulär", "::: brister", "a", ":::", ":::").article.hasFaults());
        assertFalse(Site.of("::: utan-formulär", "::: brister", "a", ":::", ":::").article.hasFaults());
    }

    @Test
    void aSituationThatDiggDoesNotNameIsReported() {
        assertEquals(List.of("1:13 situation-unknown"), Site.problems("::: brister utan hörseln", "a", ":::"));
        assertEquals(List.of(), Site.problems("::: brister med kognitiv nedsättning", "a", ":::"));
    }

    @Test
    void aCalloutMayStandInAStepAndStepsInACallout() {
        assertEquals("<ol class=\"steps\">\n<li>a\n<div class=\"callout callout-info\"><p class=\"callout-title\">Bra att veta</p>\n<p>b</p>\n</div>\n</li>\n<li>c</li>\n</ol>",
                Site.html("::: steg", "1. a", "   ::: info", "   b", "   :::", "2. c", ":::"));
        assertEquals(List.of(), Site.problems("::: info", "a", "::: steg", "1. b", ":::", "c", ":::"));
    }

    @Test
    void textGoesOnAfterABox() {
        assertEquals("<address>Kort</address>\n<p>a</p>", Site.html("::: kontakt", ":::", "a"));
    }

    @Test
    void colonsInCodeAreCode() {
        assertEquals("<pre><code>::: info\n</code></pre>", Site.html("```", "::: info", "```"));
    }

    @Test
    void anUnknownNameIsReportedWithTheNearestOne() {
        Site site = Site.of("::: Vigtigt", "a", ":::");
        assertEquals("content/x.md:1:5: fel [box-unknown] Det finns ingen ruta som heter \"Vigtigt\". Menade du ::: viktigt?",
                site.problems.get(0).toString());
        assertEquals("<p>a</p>\n", site.article.html());
    }

    @Test
    void aBoxMustEnd() {
        assertEquals(List.of("3:1 box-not-closed"), Site.problems("a", "", "::: info", "b"));
        assertEquals(List.of("1:3 box-not-closed", "3:1 box-not-opened"), Site.problems("> ::: info", "> a", ":::"));
        assertEquals(List.of("1:1 box-not-closed", "3:1 box-nested"), Site.problems("::: info", "a", "::: viktigt", "b", ":::"));
    }

    @Test
    void anEndWithoutABoxIsReported() {
        assertEquals(List.of("5:1 box-not-opened"), Site.problems("::: info", "a", ":::", "", ":::"));
    }

    @Test
    void aQuestionAsksSomething() {
        assertEquals(List.of("1:1 question-without-text"), Site.problems("::: fråga", "a", ":::"));
    }

    @Test
    void aQuestionWithoutAnAnswerIsToldAndNotShown() {
        Site site = Site.of("::: fråga Är jag **försäkrad**?", "", ":::");
        assertEquals("content/x.md:1:11: varning [question-hidden] Frågan har inget svar och visas inte för läsaren: Är jag försäkrad? "
                + "Skriv svaret på raden efter frågan, före :::. Då visas den.",
                site.problems.get(0).toString());
        assertEquals("", site.article.html());
    }

    @Test
    void stepsAreOneNumberedListAndNothingElse() {
        assertEquals(List.of("1:1 steps-without-list"), Site.problems("::: steg", "a", ":::"));
        assertEquals(List.of("1:1 steps-without-list"), Site.problems("::: steg", "- a", ":::"));
        assertEquals(List.of("1:1 steps-without-list"), Site.problems("::: steg", "1. a", "", "## B", ":::"));
        assertEquals(List.of("1:10 box-with-heading"), Site.problems("::: steg Så gör du", "1. a", ":::"));
    }

    @Test
    void theContactCardHasNoTextOfItsOwn() {
        assertEquals(List.of("1:1 contact-with-text"), Site.problems("::: kontakt", "a", ":::"));
        assertEquals(List.of("1:1 contact-with-text"), Site.problems("::: kontakt Ring", ":::"));
    }

    @Test
    void boxesThatMeanTheSameDoNotNest() {
        assertEquals(List.of("2:1 box-nested"), Site.problems("::: fråga A?", "::: fråga B?", "b", ":::", ":::"));
    }

    @Test
    void someTextIsOnlyForSitesWithAFormOrWithout() {
        String[] text = {"::: formulär", "## I formuläret", "", "::: info", "a", ":::", ":::", "", "::: e-tjänst", "b", ":::", "", "::: utan-formulär", "c", ":::"};
        assertEquals("<h2 id=\"i-formularet\">I formuläret</h2>\n<div class=\"callout callout-info\"><p class=\"callout-title\">Bra att veta</p>\n<p>a</p>\n</div>",
                Site.with(FormPresence.FORM, text).article.html().strip());
        assertEquals("<p>b</p>", Site.with(FormPresence.SERVICE, text).article.html().strip());
        assertEquals("<p>c</p>", Site.with(FormPresence.NONE, text).article.html().strip());
        assertEquals(List.of(), Site.with(FormPresence.NONE, text).article.headings());
        assertEquals(List.of(), Site.problems(text));
    }

    @Test
    void whatReadersSeeAsABoxStaysWithinItsRules() {
        assertEquals(List.of("3:1 box-nested"), Site.problems("::: info", "::: formulär", "::: fråga a", "b", ":::", ":::", ":::"));
        assertEquals(List.of(), Site.problems("::: fråga a", "::: formulär", "b", ":::", ":::"));
        assertEquals(List.of("1:14 box-with-heading"), Site.problems("::: formulär Rubrik", "b", ":::"));
    }
}
