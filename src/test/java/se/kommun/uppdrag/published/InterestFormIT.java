package se.kommun.uppdrag.published;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import se.kommun.uppdrag.browser.BrowserExtension;
import se.kommun.uppdrag.browser.FormReceiver;
import se.kommun.uppdrag.browser.Key;
import se.kommun.uppdrag.browser.Page;
import se.kommun.uppdrag.browser.StaticServer;

/** A reader goes from the start page to a role, opens the form with that role chosen, and is heard. */
@ExtendWith(BrowserExtension.class)
class InterestFormIT {

    @TempDir
    private Path folder;

    private FormReceiver receiver;
    private StaticServer server;

    @BeforeEach
    void publish() throws IOException {
        receiver = new FormReceiver();
        Path output = BuiltSite.build(folder, Map.of("form.endpoint", receiver.endpoint(),
                "form.feedbackEndpoint", receiver.endpoint(), "form.returnField", "tillbaka",
                "site.baseUrl", "https://www.example.se/omsorg/uppdrag/"));
        server = new StaticServer(output, "/omsorg/uppdrag/");
    }

    @AfterEach
    void stop() {
        server.close();
        receiver.close();
    }

    @Test
    void fromStartToSentWithMistakesOnTheWay(Page page) throws Exception {
        goToTheFormOf("ledsagare", page);
        page.key(Key.TAB);
        page.fill("#epost", "åsa.öberg");
        page.click(".form button");

        assertEquals("Fel: Anmäl intresse för ett uppdrag – Uppdrag enligt LSS – Exempelköpings kommun", page.evaluate("document.title").asText());
        assertTrue(page.text(".errors").startsWith("Det finns 2 fel i formuläret"), page.text(".errors"));
        assertEquals("errors", page.evaluate("document.activeElement.className").asText());
        assertEquals("Skriv ditt namn.", page.text("#namn-fel"));
        assertEquals("true", page.evaluate("document.getElementById('epost').getAttribute('aria-invalid')").asText());
        assertTrue(receiver.isEmpty(), "nothing may be sent while the form has mistakes");

        page.click(".errors a[href='#namn']");
        assertEquals("namn", page.evaluate("document.activeElement.id").asText());
        page.type("Åsa Öberg Ärlig");
        assertFalse(page.exists("#namn-fel"), "a mended field loses its mark");
        page.evaluate("document.getElementById('epost').value = ''");
        page.fill("#epost", "asa@example.se");
        page.fill("#meddelande", "Hej! Jag vill gärna följa med på bio & träning.\nRad två: 100 % säker.");
        page.awaitLoad(() -> page.click(".form button"));

        heard("Åsa Öberg Ärlig", "Hej! Jag vill gärna följa med på bio & träning.\r\nRad två: 100 % säker.");
    }

    @Test
    void withoutScriptsTheSameFormIsSent(Page page) throws Exception {
        page.javascript(false);
        goToTheFormOf("ledsagare", page);
        page.awaitLoad(() -> {
            page.fill("#namn", "Åsa Öberg Ärlig");
            page.fill("#epost", "asa@example.se");
            page.fill("#meddelande", "Utan skript");
            page.click(".form button");
        });
        heard("Åsa Öberg Ärlig", "Utan skript");
    }

    @Test
    void withoutScriptsTheBrowserAsksForTheName(Page page) {
        page.javascript(false);
        goToTheFormOf("kontaktperson", page);
        page.click(".form button");
        assertEquals("namn", page.evaluate("document.querySelector(':invalid:not(form):not(fieldset)').id").asText());
        assertTrue(receiver.isEmpty(), "the browser's own validation stops an empty form");
    }

    @Test
    void inEnglishTheSameIsSent(Page page) throws Exception {
        page.open(server.url("en/companion.html"));
        page.follow(".intro a.button");
        page.click(".form button");
        assertTrue(page.evaluate("document.title").asText().startsWith("Error: Register your interest"));
        assertTrue(page.text(".errors").startsWith("There are 2 errors in the form"), page.text(".errors"));
        page.fill("#namn", "Åsa Öberg");
        page.fill("#epost", "asa@example.se");
        page.evaluate("document.getElementById('onskemal-vuxen').click()");
        page.awaitLoad(() -> page.click(".form button"));

        FormReceiver.Submission post = receiver.take();
        assertEquals(List.of("ledsagare"), post.fields().get("uppdrag"));
        assertEquals(List.of("vuxen"), post.fields().get("onskemal"));
        assertEquals(List.of("https://www.example.se/omsorg/uppdrag/en/thank-you.html"), post.fields().get("tillbaka"));
        assertEquals(Set.of("uppdrag", "namn", "epost", "telefon", "ort", "tider", "sprak", "onskemal", "meddelande", "webbadress", "tillbaka"),
                post.fields().keySet());
    }

    @Test
    void everyRoleOpensTheFormWithItselfChosen(Page page) {
        for (String role : List.of("kontaktperson", "ledsagare", "avlosare-i-hemmet")) {
            page.javascript(false);
            page.open(server.url(role + ".html"));
            page.follow(".intro a.button");
            assertEquals(role, page.evaluate("[...document.querySelectorAll('[name=uppdrag]:checked')].map(box => box.value).join()").asText());
        }
    }

    @Test
    void theFeedbackBoxSaysWhichPageItIsAbout(Page page) throws Exception {
        page.open(server.url("om-lss.html"));
        page.click("label:has(#hittade-nej)");
        page.fill("#saknas", "Blankett för ansökan på lätt svenska");
        page.awaitLoad(() -> page.click(".feedback button"));
        FormReceiver.Submission post = receiver.take();
        assertEquals(Map.of("hittade", List.of("nej"), "saknas", List.of("Blankett för ansökan på lätt svenska"),
                "sida", List.of("om-lss"), "webbadress", List.of("")), post.fields());
    }

    private void goToTheFormOf(String role, Page page) {
        page.open(server.url("index.html"));
        page.follow("main a[href='" + role + ".html']");
        page.follow(".intro a.button");
        assertTrue(page.evaluate("document.getElementById('uppdrag-" + role + "').checked").asBoolean(), "the role is already chosen");
        assertEquals(Set.of(server.host()), Set.copyOf(page.log().hosts()), "no other host is asked for anything");
        assertEquals(List.of(), page.problems());
    }

    private void heard(String name, String message) throws Exception {
        FormReceiver.Submission post = receiver.take();
        assertEquals("application/x-www-form-urlencoded", post.contentType());
        assertEquals(List.of(name), post.fields().get("namn"));
        assertEquals(List.of("ledsagare"), post.fields().get("uppdrag"));
        assertEquals(List.of("asa@example.se"), post.fields().get("epost"));
        assertEquals(List.of(message), post.fields().get("meddelande"));
        assertEquals(List.of("https://www.example.se/omsorg/uppdrag/tack.html"), post.fields().get("tillbaka"));
        assertEquals(List.of(""), post.fields().get("webbadress"), "the trap for machines is empty");
        assertEquals(Set.of("uppdrag", "namn", "epost", "telefon", "ort", "tider", "sprak", "meddelande", "webbadress", "tillbaka"),
                post.fields().keySet());
    }
}
