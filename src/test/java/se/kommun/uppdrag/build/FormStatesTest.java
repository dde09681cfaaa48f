package se.kommun.uppdrag.build;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.kommun.uppdrag.testing.FixtureSite;
import se.kommun.uppdrag.testing.FormMentions;
import se.kommun.uppdrag.testing.SiteCopy;

/** What a site is on trial, with a form, with an e-service and with neither. */
class FormStatesTest {

    private static final String REAL = "https://uppdrag.kommun.se/";

    @TempDir
    private Path folder;
    private SiteCopy site;

    private DiskBuild.Result build() {
        return DiskBuild.run(new BuildOptions(site.folder(), output(), false, LocalDate.of(2026, 12, 1)));
    }

    private Path output() {
        return folder.resolve("site/output");
    }

    private SiteCopy copy() {
        site = FixtureSite.copyTo(folder.resolve("site"));
        return site;
    }

    private Document page(String address) throws IOException {
        return Jsoup.parse(Files.readString(output().resolve(address)));
    }

    @Test
    void asShippedTheSiteIsATrialThatReachesThisComputerAlone() throws IOException {
        copy();
        DiskBuild.Result result = build();
        assertTrue(result.published(), () -> result.problems().toString());
        for (String address : List.of("anmal-intresse.html", "anmal-intresse-ledsagare.html", "en/register-interest.html")) {
            Document page = page(address);
            assertEquals("http://127.0.0.1:8090/", page.expectFirst("form.form").attr("action"));
            assertTrue(page.expectFirst("#" + page.expectFirst("form.form").attr("aria-describedby")).hasText(), address);
        }
        Document about = page("om-lss.html");
        assertEquals("http://127.0.0.1:8090/synpunkter", about.expectFirst(".feedback form").attr("action"));
        assertTrue(about.expectFirst("#" + about.expectFirst(".feedback form").attr("aria-describedby")).hasText());
        assertTrue(about.expectFirst("meta[http-equiv]").attr("content").contains("form-action 'self' https://www.example.se http://127.0.0.1:8090/synpunkter"));
        Document statement = page("tillganglighet.html");
        assertEquals("http://127.0.0.1:8090/synpunkter", statement.expectFirst("form.form").attr("action"));
        assertTrue(statement.expectFirst("#" + statement.expectFirst("form.form").attr("aria-describedby")).hasText());
        for (String thanks : List.of("tack.html", "en/thank-you.html", "tack-for-synpunkten.html", "en/thank-you-for-your-comment.html", "fi/kiitos-palautteesta.html")) {
            assertEquals("noindex", page(thanks).expectFirst("meta[name=robots]").attr("content"), thanks);
        }
        assertTrue(result.problems().stream().anyMatch(problem -> problem.message().equals("Formuläret är på prov. Det som skickas når bara den här datorn.")));
    }

    @ParameterizedTest
    @CsvSource({"post,", "none,", "link,https://etjanst.kommun.se/lss"})
    void noPageSpeaksOfAFormThatIsNotThere(String kind, String endpoint) throws IOException {
        copy().set("site.baseUrl", REAL).set("form.kind", kind).set("form.endpoint", endpoint == null ? "" : endpoint);
        DiskBuild.Result result = build();
        assertTrue(result.published(), () -> result.problems().toString());
        assertEquals(List.of(), FormMentions.in(output()));
        for (String address : List.of("tack.html", "en/thank-you.html", "tack-for-synpunkten.html", "fi/kiitos-palautteesta.html")) {
            assertFalse(Files.exists(output().resolve(address)), address);
        }
        assertFalse(Files.readString(output().resolve("sitemap.xml")).contains("tack"));
        assertTrue(Files.readString(output().resolve("_headers")).contains("form-action 'none'"));
        assertEquals(0, page("om-lss.html").select("form").size());
        assertEquals(0, page("tillganglighet.html").select("form, script").size());
        assertEquals(1, page("tillganglighet.html").select("main a[href^=mailto:][href*=subject=Tillg]").size());
        if (kind.equals("link")) {
            assertEquals(endpoint, page("ledsagare.html").expectFirst(".intro a.button").attr("href"));
            assertEquals(endpoint, page("index.html").expectFirst("main a.button").attr("href"));
            assertEquals(endpoint, page("en/register-interest.html").expectFirst("main a.button").attr("href"));
            assertFalse(Files.exists(output().resolve("anmal-intresse-ledsagare.html")));
        } else {
            List<String> messages = page("anmal-intresse-ledsagare.html").select("main a[href^=mailto:][href*=body]").eachText();
            assertEquals(4, messages.size(), messages.toString());
            assertEquals("Mejla om uppdraget ledsagare", messages.get(0), "the chosen role comes first");
            assertEquals(4, page("en/register-interest.html").select("main a[href^=mailto:][href*=body]").size());
        }
    }

    @Test
    void theStatementHasItsFormAlsoWhereItsOwnEndpointIsTheOnlyOne() throws IOException {
        copy().set("site.baseUrl", REAL).set("form.accessibilityEndpoint", "https://forms.kommun.se/tillganglighet");
        DiskBuild.Result result = build();
        assertTrue(result.problems().stream().filter(problem -> problem.isError()).allMatch(problem -> problem.place().file().equals("content/personuppgifter.md")),
                () -> result.problems().toString());
        site.set("form.accessibilityHidden.formid", "14").set("form.accessibilityReturnField", "tillbaka");
        site.write("content/personuppgifter.md", site.text("content/personuppgifter.md").replaceAll("(?m)^(to_confirm\\w*:|  - ).*\n", ""));
        DiskBuild.Result published = build();
        assertTrue(published.published(), () -> published.problems().toString());
        Document statement = page("tillganglighet.html");
        assertEquals("https://forms.kommun.se/tillganglighet", statement.expectFirst("form.form").attr("action"));
        assertEquals("14", statement.expectFirst("form.form input[name=formid]").val());
        assertEquals(REAL + "tack-for-synpunkten.html", statement.expectFirst("form.form input[name=tillbaka]").val());
        assertTrue(statement.expectFirst("meta[http-equiv]").attr("content").contains("form-action 'self' https://uppdrag.kommun.se https://forms.kommun.se/tillganglighet"));
        assertEquals("js", statement.expectFirst("script[src*=form]").attr("src").split("/")[0]);
    }

    @Test
    void textThatSpeaksOfAFormThatIsNotThereIsToldWhereItStands() throws IOException {
        copy().set("site.baseUrl", REAL).set("form.kind", "none").append("content/kontakt.md", "\nFyll i\nformuläret.\n");
        site.write("content/om-lss.md", site.text("content/om-lss.md").replaceFirst("(?m)^lead: .*$", "lead: Fyll i ett formulär."));
        site.write("content/en/contact.md", site.text("content/en/contact.md") + "\nFill in the form.\n");
        DiskBuild.Result result = build();
        assertFalse(result.published());
        long line = site.text("content/kontakt.md").lines().count();
        long lead = site.text("content/om-lss.md").lines().takeWhile(each -> !each.startsWith("lead:")).count() + 1;
        long english = site.text("content/en/contact.md").lines().count();
        List<String> found = result.problems().stream().filter(problem -> problem.rule().equals("missing-form-mentioned"))
                .map(problem -> problem.place().file() + ":" + problem.place().line()).sorted().toList();
        assertEquals(List.of("content/en/contact.md:" + english, "content/kontakt.md:" + line, "content/om-lss.md:" + lead), found);
    }

    @Test
    void thePrivacyPageNamesTheControllerThatTheSettingsName() throws IOException {
        copy().set("site.controller", "Omsorgsnämnden");
        build();
        assertTrue(page("personuppgifter.html").expectFirst("main").text().contains("Personuppgiftsansvarig: Omsorgsnämnden."));
        site.set("site.controller", "");
        build();
        assertFalse(page("personuppgifter.html").expectFirst("main").text().contains("Personuppgiftsansvarig"));
    }

    @Test
    void aSiteWithoutAFormCanBeStrict() {
        copy().set("site.baseUrl", REAL).set("form.kind", "none").set("publish.strict", "true");
        List<String> blocking = build().problems().stream().filter(problem -> problem.isError() && !problem.message().startsWith("Kvar att bekräfta"))
                .map(Object::toString).toList();
        assertEquals(List.of(), blocking);
        List<String> aboutTheForm = build().problems().stream().map(Object::toString)
                .filter(problem -> problem.startsWith("content/") && problem.contains("formulär")).toList();
        assertEquals(List.of(), aboutTheForm, "what is to be confirmed of the form alone");
    }
}
