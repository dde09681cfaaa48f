package se.kommun.uppdrag.template;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.kommun.uppdrag.report.EuropeanStandard;

/** What the components write, for ordinary data and for odd. How it looks and works is tested in a browser. */
class ComponentsTest {

    /** As {@code data.ftl} has it: it must come out as text. */
    private static final String MARKUP = "<b>Fet</b> & \"citat\" 'enkel' </dd>";

    @TempDir
    private static Path folder;

    private static ComponentExamples examples;

    @BeforeAll
    static void read() throws IOException {
        examples = new ComponentExamples(folder);
    }

    @Test
    void everyComponentHasAnExample() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("templates/components"))) {
            List<String> components = files.map(file -> file.getFileName().toString().replace(".ftl", "")).sorted().toList();
            assertEquals(components, ComponentExamples.names().stream().map(name -> name.split("/")[0]).distinct().sorted().toList());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"breadcrumb/none-on-start-page", "comparison/no-roles", "conformance/not-assessed", "cta/none",
        "draft-mark/published", "easy-link/none", "facts/none", "more-easy/none", "page-list/none", "role-cards/none", "sign-link/none", "toc/too-few"})
    void whereThereIsNothingToShowNothingIsWritten(String example) throws Exception {
        assertEquals("", examples.html(example));
    }

    @Test
    void noExampleLetsMarkupThrough() throws Exception {
        for (String example : ComponentExamples.names()) {
            assertEquals(0, render(example).select("b").size(), example);
        }
    }

    @Test
    void factsAreTermsWithDescriptions() throws Exception {
        Document html = render("facts/plain");
        assertEquals(List.of("Var", "Tid", "Ålder"), html.select(".facts dl > div > dt").eachText());
        assertEquals(List.of("Utanför hemmet", "Några timmar i veckan", "Minst 18 år"), html.select("dt + dd").eachText());
        assertEquals(MARKUP, render("facts/long-and-markup").select("dd").last().text());
        assertEquals(40, render("facts/many").select("dd").size());
    }

    @Test
    void theStatementHasItsFactsAndWhatItLeavesOut() throws Exception {
        Document html = render("conformance/assessed");
        assertEquals(List.of("Webbplats", "Ansvarar för webbplatsen", "Status", "Standard", "Så har vi bedömt", "Senast bedömd", "Först publicerad", "Senast uppdaterad"),
                html.select(".facts dt").eachText());
        assertEquals("Självskattning. " + MARKUP, html.select("dd").get(4).text());
        assertEquals(MARKUP, html.expectFirst(".facts ~ p").text());
    }

    /** Each version of the standard that the schema knows has its text. */
    @Test
    void theStatementNamesEachVersionOfTheStandard() throws Exception {
        String facts = render("conformance/assessed").select("dd").text() + render("conformance/newer-standard").select("dd").text();
        for (EuropeanStandard standard : EuropeanStandard.values()) {
            assertTrue(facts.contains("EN 301 549 " + standard.version() + ", som bygger på"), standard.version());
        }
    }

    @Test
    void theComparisonHasHeadingsBothWaysAndACellForEachRole() throws Exception {
        Document html = render("comparison/two-roles");
        assertEquals("Uppdragen sida vid sida", html.expectFirst("table > caption").text());
        assertEquals(List.of("Fråga", "Kontaktperson", "Ledsagare"), html.select("thead th[scope=col]").eachText());
        assertEquals(List.of("Var", "Tid", "Ålder", "Läs mer"), html.select("tbody th[scope=row]").eachText());
        html.select("tbody tr").forEach(row -> assertEquals(2, row.select("td").size()));
        html.select(".cell-label").forEach(label -> assertEquals("true", label.attr("aria-hidden"), "the column heading is read instead"));
        html.select(".cell-label").remove();
        assertEquals("", html.select("tbody tr:nth-child(2) td").last().text(), "a fact that a role lacks is an empty cell in its column");
        assertEquals(MARKUP, render("comparison/long-and-markup").select("tbody tr:first-child td").last().ownText());
    }

    @Test
    void aFieldHasItsLabelHintAndNeed() throws Exception {
        Document html = render("field/text");
        Element input = html.expectFirst("input");
        assertEquals("Namn (måste fyllas i)", html.expectFirst("label[for=" + input.id() + "]").text());
        assertEquals("För- och efternamn", html.getElementById(input.attr("aria-describedby")).text());
        assertEquals("name", input.attr("autocomplete"));
        assertTrue(input.hasAttr("required"));
        assertEquals("Skriv ditt namn.", input.attr("data-error-required"));

        assertEquals("5", render("field/text-area").expectFirst("textarea#meddelande[name=meddelande]").attr("rows"));
        assertEquals("telefon", render("field/one-of-two").expectFirst("#epost[type=email]").attr("data-one-of"));
        assertEquals(MARKUP, render("field/long-and-markup").expectFirst("input").attr("data-error-required"));
    }

    @Test
    void choicesStandUnderTheirLegend() throws Exception {
        Document html = render("choices/checkboxes");
        assertEquals("Vem vill du träffa? (frivilligt)", html.expectFirst("fieldset > legend").text());
        assertEquals("Välj en eller flera.", html.getElementById(html.expectFirst("fieldset").attr("aria-describedby")).text());
        assertEquals(List.of("vem-barn"), html.select("input[checked]").eachAttr("id"));
        assertEquals(2, render("choices/radio-buttons").select("label > input[type=radio][name=svar]:not([required])").size());
    }

    @Test
    void aRoleCardIsOneLinkUnderItsHeading() throws Exception {
        Document html = render("role-card/plain");
        assertEquals(1, html.select("a").size());
        assertEquals("kontaktperson.html", html.expectFirst("li.card > h3 > a").attr("href"));
        assertEquals(List.of("Var", "Ersättning"), html.select("dt").eachText(), "only what helps to choose");
        assertEquals("true", html.expectFirst("svg").attr("aria-hidden"));
    }

    @Test
    void theWayHereEndsWithThePageItself() throws Exception {
        Document html = render("breadcrumb/plain");
        assertEquals("Du är här", html.expectFirst("nav").attr("aria-label"));
        assertEquals(List.of("Start"), html.select("ol > li > a").eachText());
        assertEquals("Exempel", html.expectFirst("li:last-child [aria-current=page]").text());
    }

    @Test
    void easySwedishIsFoundFromThePageAndFromEveryHeader() throws Exception {
        assertEquals("Läs på lättläst svenska", render("easy-link/standard-page").expectFirst("a[href=lattlast/exempel.html]").text());
        assertEquals("Gå till den vanliga sidan", render("easy-link/easy-page").expectFirst("a[href=../exempel.html]").text());
        assertEquals("Lättläst", render("header/with-easy-swedish").expectFirst("nav[aria-label=Språk] a[aria-current=page]").text());
        assertEquals(0, render("header/plain").select("nav[aria-label=Språk]").size());
        assertEquals(List.of("om.html"), render("more-easy/plain").select("nav[aria-labelledby] a[aria-current=page]").eachAttr("href"));
        assertEquals(List.of("Ledsagare", "Om LSS (lättläst)"), render("page-list/plain").select("a").eachText());
    }

    @Test
    void aPageLeadsToItsFilmInSignLanguage() throws Exception {
        assertEquals("Se på svenskt teckenspråk", render("sign-link/plain").expectFirst("a[href=exempel-pa-teckensprak.html]").text());
    }

    @Test
    void withoutReceiverTheFeedbackBoxGivesAnAddress() throws Exception {
        Document html = render("feedback/no-endpoint");
        assertEquals(0, html.select("form").size());
        assertEquals("mailto:kontaktcenter@exempelkoping.se?subject=Synpunkt%20p%C3%A5%20sidan%20S%C3%A5%20g%C3%A5r%20det%20till%20%26%20mer",
                html.expectFirst("a").attr("href"));
        assertEquals("exempel", render("feedback/form").expectFirst("form [name=sida]").attr("value"));
    }

    @Test
    void theFormIsSentWhereItsPageMayBe() throws Exception {
        Document html = render("interest-form/chosen-and-return");
        assertEquals("https://formular.example.se/intresse", html.expectFirst("form[method=post]").attr("action"));
        assertEquals(List.of("ledsagare"), html.select("[name=roles][checked]").eachAttr("value"));
        assertEquals("https://www.example.se/tack.html", html.expectFirst("[name=tillbaka]").attr("value"));
        assertEquals(1, html.select("[hidden] [name=webbadress]").size(), "the trap for machines");
        assertEquals(0, render("interest-form/plain").select("[name=roles][checked], [type=hidden]:not([name=sida]), .draft, form[aria-describedby]").size());
    }

    @Test
    void theFormIsSentUnderTheEndpointsNamesAndSaysThatItIsATrial() throws Exception {
        Document html = render("interest-form/chosen-and-return");
        assertEquals("12", html.expectFirst("[type=hidden][name=formid]").attr("value"));
        assertEquals("email", html.expectFirst("#epost").attr("name"));
        assertEquals(0, html.select("[name=epost], [name=uppdrag]").size());
        String mark = html.expectFirst("form").attr("aria-describedby");
        assertTrue(html.expectFirst("#" + mark + ".draft").text().startsWith("På prov. Det du skickar här når bara den här datorn."), mark);
    }

    @Test
    void withoutAFormAMessageIsBegunForEachRole() throws Exception {
        Document html = render("instead-of-form/plain");
        assertEquals("Ring eller mejla oss", html.expectFirst("h2").text());
        assertEquals(List.of("Mejla om uppdraget kontaktperson", "Mejla om uppdraget ledsagare", "Jag vet inte än"), html.select("li a").eachText());
        assertEquals("mailto:kontaktcenter@exempelkoping.se?subject=Jag är intresserad av uppdraget ledsagare&body=Hej!\r\n\r\n"
                        + "Jag är intresserad av uppdraget ledsagare.\r\n\r\nJag heter:\r\nNi når mig på (e-post eller telefon):\r\n",
                URLDecoder.decode(html.select("li a").get(1).attr("href"), StandardCharsets.UTF_8));
    }

    @Test
    void callsToActionLeadToTheEService() throws Exception {
        Document html = render("service-link/plain");
        assertEquals("Gå till e-tjänsten (länk till annan webbplats)", html.expectFirst("a.button[href=https://etjanst.example.se/lss]").text());
        assertEquals(1, render("hero/e-service").select(".door a[href=https://etjanst.example.se/lss]").size());
    }

    @Test
    void aDraftIsMarkedAndALeadIsNotNeeded() throws Exception {
        assertEquals("Utkast. Sidan är inte publicerad.", render("draft-mark/draft").text());
        assertEquals(0, render("intro/without-lead").select(".lead").size());
        assertEquals(0, render("hero/draft-without-lead").select(".lead").size());
    }

    @Test
    void aLongHeadingMayBreakAndIsStillOneWord() throws Exception {
        assertEquals("<h1><span class=\"breaks\">Tillgänglighets</span>redogörelse</h1>", examples.html("heading/long-word"));
        assertEquals("E-post: kontaktcenter@exempelkoping.se", render("contact-card/plain").select("a").last().text());
        assertEquals(MARKUP, render("heading/markup").expectFirst("h1").text());
    }

    @Test
    void theHeadHoldsTitleAndDescriptionAsText() throws Exception {
        Document html = render("head/odd-characters");
        assertEquals(MARKUP + " – Uppdrag enligt LSS – Exempelköpings kommun", html.title());
        assertEquals(MARKUP, html.expectFirst("meta[name=description]").attr("content"));
        assertEquals("noindex", html.expectFirst("meta[name=robots]").attr("content"));
        assertEquals(List.of("/js/form.js"), render("head/plain").select("script").eachAttr("src"));
    }

    @Test
    void theMenuMarksThePageAndTheListOfSectionsHasOnlySections() throws Exception {
        assertEquals(List.of("Exempel"), render("header/plain").select("nav [aria-current=page]").eachText());
        assertEquals(List.of("#avsnitt-1", "#avsnitt-2", "#avsnitt-3", "#avsnitt-4", "#avsnitt-5"),
                render("toc/plain").select("nav a").eachAttr("href"));
    }

    private static Document render(String example) throws Exception {
        return Jsoup.parse(examples.html(example));
    }
}
