package se.kommun.uppdrag.build;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.kommun.uppdrag.testing.FixtureSite;
import se.kommun.uppdrag.testing.SiteCopy;

/** Each language of the site is a site of its own, whose pages know each other in the other languages. */
class TranslatedSiteTest {

    @TempDir
    static Path folder;

    private static Path output;

    @BeforeAll
    static void build() {
        SiteCopy site = FixtureSite.copyTo(folder.resolve("site")).set("form.endpoint", "https://example.se/ta-emot")
                .set("form.feedbackEndpoint", "https://example.se/synpunkt").set("form.returnField", "tillbaka").set("site.baseUrl", "https://example.se/u/");
        output = folder.resolve("output");
        DiskBuild.Result result = DiskBuild.run(new BuildOptions(site.folder(), output, false, LocalDate.of(2026, 11, 21)));
        assertTrue(result.published(), () -> result.problems().toString());
    }

    private static Document page(String name) throws IOException {
        return Jsoup.parse(Files.readString(output.resolve(name)), "https://example.se/u/" + name);
    }

    private static List<String> hrefs(Document page, String selector) {
        return page.select(selector).stream().map(link -> link.absUrl("href").replace("https://example.se/u/", "")).toList();
    }

    @Test
    void aTableTellsWhichPageExistsInWhichLanguageAndSinceWhen() {
        SiteCopy site = FixtureSite.copyTo(folder.resolve("changed")).append("content/ledsagare.md", "\nEn mening till.\n");
        List<String> table = LanguageTable.markdown(site.folder()).lines().toList();
        assertTrue(table.contains("| Sida | svenska | lättläst | engelska | finska |"));
        assertTrue(table.contains("| `index.md` | 2026-11-21 | 2026-11-21 | 2026-11-21 | 2026-11-21 |"), table::toString);
        assertTrue(table.contains("| `ledsagare.md` | 2026-11-21 | 2026-11-21 | 2026-11-21 *efter* | – |"), "the Swedish page has another text");
        assertTrue(table.contains("| `nyheter.md` | utkast | – | – | – |"));
    }

    @Test
    void menusAndListsHoldThePagesOfTheLanguage() throws IOException {
        Document english = page("en/companion.html");
        assertEquals("en", english.expectFirst("html").attr("lang"));
        assertTrue(hrefs(english, ".menu a").size() > 5 && hrefs(english, ".menu a").stream().allMatch(href -> href.startsWith("en/")));
        assertEquals("en/companion.html", hrefs(english, ".menu [aria-current=page]").get(0));
        assertEquals(List.of("en/index.html"), hrefs(english, ".crumbs a"));
        assertEquals(List.of("Where", "Outside the home"), english.select(".facts div:nth-child(2) > *").eachText());
        assertFalse(hrefs(page("innehall.html"), ".page-list a:not([hreflang])").stream().anyMatch(href -> href.startsWith("en/") || href.startsWith("fi/")));
        assertEquals(List.of("en/index.html", "fi/index.html"), hrefs(page("innehall.html"), ".page-list a[hreflang]"));
        assertFalse(hrefs(page("index.html"), ".menu a, .cards a").stream().anyMatch(href -> href.startsWith("en/")));
    }

    @Test
    void aLanguageOfOnePageHasNoMenuAndLeadsToTheSwedishPages() throws IOException {
        Document finnish = page("fi/index.html");
        assertEquals(0, finnish.select(".menu, .menu-open, .cards, .actions").size());
        assertEquals(List.of("kontakt.html", "tillganglighet.html", "personuppgifter.html", "innehall.html"), hrefs(finnish, ".foot nav a"));
        finnish.select(".foot nav a").forEach(link -> assertEquals("sv sv", link.attr("lang") + " " + link.attr("hreflang")));
        assertEquals("sv", finnish.expectFirst("main a[href$=om-lss.html]").attr("hreflang"));
        assertEquals("", page("en/index.html").expectFirst(".foot nav a[href$=contact.html]").attr("hreflang"));
    }

    @Test
    void theReaderFindsTheSameInEasySwedishFromEveryLanguageAndBack() throws IOException {
        assertEquals(List.of("lattlast/ledsagare.html", "fi/index.html", "ledsagare.html"), hrefs(page("en/companion.html"), ".tools a"));
        assertEquals("sv sv Lättläst", page("en/companion.html").select(".tools a").stream()
                .map(link -> link.attr("lang") + " " + link.attr("hreflang") + " " + link.text()).findFirst().orElseThrow());
        assertEquals(List.of("ledsagare.html", "en/companion.html", "fi/index.html"), hrefs(page("lattlast/ledsagare.html"), ".tools a"));
        assertEquals(List.of("lattlast/index.html", "en/index.html", "fi/index.html"), hrefs(page("tack.html"), ".tools a").stream().map(href ->
                href.equals("en/thank-you.html") ? "en/index.html" : href).toList());
    }

    @Test
    void theReaderChoosesLanguageByItsOwnName() throws IOException {
        Document swedish = page("ledsagare.html");
        assertEquals(List.of("English", "Suomi"), swedish.select(".tools [hreflang]").eachText());
        assertEquals(List.of("en/companion.html", "fi/index.html"), hrefs(swedish, ".tools [hreflang]"), "the same page, or else the start page");
        swedish.select(".tools [hreflang]").forEach(link -> assertEquals(link.attr("lang"), link.attr("hreflang")));
        assertEquals(List.of("lattlast/anmal-intresse.html", "fi/index.html", "anmal-intresse-ledsagare.html"), hrefs(page("en/register-interest-companion.html"), ".tools [hreflang]"));
        assertEquals(List.of("/u/en/index.html", "/u/fi/index.html"), page("404.html").select(".tools [hreflang]").eachAttr("href"));
    }

    @Test
    void searchEnginesAreToldOfTheOtherLanguages() throws IOException {
        String expected = "en https://example.se/u/en/companion.html, sv https://example.se/u/ledsagare.html, x-default https://example.se/u/ledsagare.html";
        for (String name : List.of("ledsagare.html", "en/companion.html")) {
            assertEquals(expected, String.join(", ", page(name).select("link[rel=alternate]").stream()
                    .map(link -> link.attr("hreflang") + " " + link.attr("href")).toList()));
        }
        assertEquals(0, page("jamfor-uppdragen.html").select("link[rel=alternate]").size());
        assertEquals(0, page("en/register-interest-companion.html").select("link[rel=alternate]").size(), "not the page that search engines show");
        assertTrue(Files.readString(output.resolve("sitemap.xml")).contains("<loc>https://example.se/u/en/index.html</loc><lastmod>2026-11-21</lastmod>"
                + "<xhtml:link rel=\"alternate\" hreflang=\"en\" href=\"https://example.se/u/en/index.html\"/>"
                + "<xhtml:link rel=\"alternate\" hreflang=\"fi\" href=\"https://example.se/u/fi/index.html\"/>"
                + "<xhtml:link rel=\"alternate\" hreflang=\"sv\" href=\"https://example.se/u/\"/>"
                + "<xhtml:link rel=\"alternate\" hreflang=\"x-default\" href=\"https://example.se/u/\"/></url>"));
        assertEquals("en_GB", page("en/companion.html").expectFirst("meta[property=og:locale]").attr("content"));
        assertTrue(page("en/companion.html").expectFirst("script[type]").data().contains("\"inLanguage\":\"en\""));
    }

    @Test
    void theFormSendsTheSameInEveryLanguage() throws IOException {
        List<String> swedish = sent(page("anmal-intresse-ledsagare.html"));
        List<String> english = sent(page("en/register-interest-companion.html"));
        assertEquals(swedish.stream().filter(field -> !field.startsWith("sida=") && !field.startsWith("tillbaka=")).toList(),
                english.stream().filter(field -> !field.startsWith("sida=") && !field.startsWith("tillbaka=")).toList());
        assertTrue(swedish.contains("uppdrag=ledsagare*") && english.contains("sida=en/register-interest") && swedish.contains("sida=anmal-intresse"), english::toString);
        assertTrue(english.contains("tillbaka=https://example.se/u/en/thank-you.html"));
        assertEquals("There are {n} errors in the form", page("en/register-interest.html").expectFirst("form.form").attr("data-error-many"));
    }

    /** Names and values of the fields, with a star where a box is ticked. */
    private static List<String> sent(Document page) {
        return page.select("main [name]").stream().map(field -> field.attr("name") + "=" + field.val() + (field.hasAttr("checked") ? "*" : "")).toList();
    }

    @Test
    void noPageOfAnotherLanguageSpeaksSwedishWithoutSayingSo() throws IOException {
        try (Stream<Path> files = Files.list(output.resolve("en"))) {
            for (Path file : files.filter(each -> each.toString().endsWith(".html")).toList()) {
                Document page = Jsoup.parse(Files.readString(file));
                page.select("[lang=sv], .external").remove();
                assertFalse(page.text().matches("(?s).*[åäöÅÄÖ].*"), () -> file + ": " + page.text().replaceAll("(?s).*?(.{30}[åäöÅÄÖ].{30}).*", "$1"));
            }
        }
    }
}
