package se.kommun.uppdrag.published;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import se.kommun.uppdrag.browser.BrowserExtension;
import se.kommun.uppdrag.browser.Browsers;
import se.kommun.uppdrag.browser.FormEndpoint;
import se.kommun.uppdrag.browser.Key;
import se.kommun.uppdrag.browser.Page;
import se.kommun.uppdrag.browser.StaticServer;
import se.kommun.uppdrag.browser.TestBrowser;

/**
 * A reader goes from the start page to a role, opens the form with that role chosen, sends it, and sees the thank-you page. In
 * every browser, under the site's own policy, with the receiver at another address.
 */
@ExtendWith(BrowserExtension.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class InterestFormIT {

    private static final String PATH = "/omsorg/uppdrag/";

    private FormEndpoint receiver;
    private StaticServer server;

    @BeforeAll
    void publish(@TempDir Path folder) throws IOException {
        receiver = FormEndpoint.returningTo("tillbaka");
        server = new StaticServer(folder.resolve("output"), PATH);
        BuiltSite.build(folder, Map.of("form.endpoint", receiver.endpoint(), "form.feedbackEndpoint", receiver.endpoint(),
                "form.returnField", "tillbaka", "form.feedbackReturnField", "tillbaka", "site.baseUrl", server.url("")));
    }

    @AfterAll
    void stop() {
        server.close();
        receiver.close();
    }

    @TestFactory
    Stream<DynamicTest> fromStartToThanksWithMistakesOnTheWay(Browsers browsers) {
        return browsers.each(page -> {
            goToTheFormOf("ledsagare", page);
            page.key(Key.TAB);
            page.fill("#epost", "åsa.öberg");
            page.click(".form .button");
            page.waitFor(".errors");
            assertEquals("Fel: Anmäl intresse för ett uppdrag – Uppdrag enligt LSS – Exempelköpings kommun", title(page));
            assertTrue(page.text(".errors").startsWith("Det finns 2 fel i formuläret"), page.text(".errors"));
            assertEquals("Skriv ditt namn.", page.text("#namn-fel"));
            assertTrue(receiver.isEmpty(), "nothing may be sent while the form has mistakes");

            page.click(".errors a[href='#namn']");
            page.waitUntil("document.activeElement.id === 'namn'");
            page.type("Åsa Öberg Ärlig");
            page.fill("#epost", "asa@example.se");
            page.fill("#meddelande", "Hej! Jag vill gärna följa med på bio & träning.\nRad två: 100 % säker.");
            page.follow(".form .button");

            assertThanked(page, "tack.html", "Tack för din intresseanmälan");
            assertHeard("Åsa Öberg Ärlig", "Hej! Jag vill gärna följa med på bio & träning.\r\nRad två: 100 % säker.");
        });
    }

    @TestFactory
    Stream<DynamicTest> withoutScriptsTheSameFormIsSent(Browsers browsers) {
        return browsers.each(TestBrowser::isThorough, page -> {
            page.javascript(false);
            goToTheFormOf("ledsagare", page);
            page.click(".form .button");
            assertEquals("namn", page.evaluate("document.querySelector('.form :invalid:not(fieldset)').id").asText());
            assertTrue(receiver.isEmpty(), "the browser's own validation stops an empty form");

            page.fill("#namn", "Åsa Öberg Ärlig");
            page.fill("#epost", "asa@example.se");
            page.fill("#meddelande", "Utan skript");
            page.follow(".form .button");
            assertThanked(page, "tack.html", "Tack för din intresseanmälan");
            assertHeard("Åsa Öberg Ärlig", "Utan skript");
        });
    }

    @Test
    void inEnglishTheSameIsSent(Page page) throws Exception {
        page.open(server.url("en/companion.html"));
        page.follow(".intro a.button");
        page.click(".form .button");
        assertTrue(title(page).startsWith("Error: Register your interest"));
        assertTrue(page.text(".errors").startsWith("There are 2 errors in the form"), page.text(".errors"));
        page.fill("#namn", "Åsa Öberg");
        page.fill("#epost", "asa@example.se");
        page.evaluate("document.getElementById('onskemal-vuxen').click()");
        page.follow(".form .button");
        assertThanked(page, "en/thank-you.html", "Thank you for registering");

        FormEndpoint.Submission post = receiver.take();
        assertEquals(List.of("ledsagare"), post.fields().get("uppdrag"));
        assertEquals(List.of("vuxen"), post.fields().get("onskemal"));
        assertEquals(List.of("en/register-interest"), post.fields().get("sida"), "tells the language");
        assertEquals(Set.of("uppdrag", "namn", "epost", "telefon", "ort", "tider", "sprak", "onskemal", "meddelande", "webbadress", "sida", "tillbaka"),
                post.fields().keySet());
    }

    @Test
    void everyRoleOpensTheFormWithItselfChosen(Page page) {
        page.javascript(false);
        for (String role : List.of("kontaktperson", "ledsagare", "avlosare-i-hemmet")) {
            page.open(server.url(role + ".html"));
            page.follow(".intro a.button");
            assertEquals(role, page.evaluate("[...document.querySelectorAll('[name=uppdrag]:checked')].map(box => box.value).join()").asText());
        }
    }

    @TestFactory
    Stream<DynamicTest> theFeedbackBoxSaysWhichPageItIsAbout(Browsers browsers) {
        return browsers.each(page -> {
            page.open(server.url("om-lss.html"));
            page.click("label:has(#hittade-nej)");
            page.fill("#saknas", "Blankett för ansökan på lätt svenska");
            page.follow(".feedback button");
            FormEndpoint.Submission post = receiver.take();
            assertEquals(Map.of("hittade", List.of("nej"), "saknas", List.of("Blankett för ansökan på lätt svenska"), "sida", List.of("om-lss"),
                    "webbadress", List.of(""), "tillbaka", List.of(server.url("tack-for-synpunkten.html"))), post.fields());
            assertThanked(page, "tack-for-synpunkten.html", "Tack för din synpunkt");
        });
    }

    private void goToTheFormOf(String role, Page page) {
        page.open(server.url("index.html"));
        page.follow("main a[href='" + role + ".html']");
        page.follow(".intro a.button");
        assertTrue(page.evaluate("document.getElementById('uppdrag-" + role + "').checked").asBoolean(), "the role is already chosen");
        assertEquals(Set.of(server.host()), Set.copyOf(page.log().hosts()), "no other host is asked for anything");
        assertEquals(List.of(), page.problems());
    }

    private void assertThanked(Page page, String address, String heading) {
        assertEquals(List.of(), page.problems(), "the policy lets the form be sent and the reader come back");
        assertEquals(server.url(address), page.url());
        assertEquals(heading, page.text("h1"));
        assertFalse(page.exists(".form"), "the reader is done");
    }

    private void assertHeard(String name, String message) throws InterruptedException {
        FormEndpoint.Submission post = receiver.take();
        assertEquals("application/x-www-form-urlencoded", post.contentType());
        assertEquals(List.of(name), post.fields().get("namn"));
        assertEquals(List.of("ledsagare"), post.fields().get("uppdrag"));
        assertEquals(List.of("asa@example.se"), post.fields().get("epost"));
        assertEquals(List.of(message), post.fields().get("meddelande"));
        assertEquals(List.of(server.url("tack.html")), post.fields().get("tillbaka"));
        assertEquals(List.of(""), post.fields().get("webbadress"), "the trap for machines is empty");
        assertEquals(Set.of("uppdrag", "namn", "epost", "telefon", "ort", "tider", "sprak", "meddelande", "webbadress", "sida", "tillbaka"),
                post.fields().keySet());
        assertTrue(receiver.isEmpty(), "it is sent once");
    }

    private static String title(Page page) {
        return page.evaluate("document.title").asText();
    }
}
