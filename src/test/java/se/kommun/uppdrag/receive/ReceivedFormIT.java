package se.kommun.uppdrag.receive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import se.kommun.uppdrag.browser.BrowserExtension;
import se.kommun.uppdrag.browser.Browsers;
import se.kommun.uppdrag.browser.Page;
import se.kommun.uppdrag.browser.TestBrowser;

/** What readers send goes the whole way: from the published site, under its own policy, to a file in the receiver's inbox, and they are thanked. */
@ExtendWith(BrowserExtension.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReceivedFormIT {

    private static final String FORM = "anmal-intresse-ledsagare.html";
    private static final String NAME = "Åsa Öberg Ärlig";
    private static final String MESSAGE = "Räksmörgås & \"påtår\": 100 % säkert, é, €.\nRad två 🌼 = här.";

    /** One reader's way, from a page that nothing has been loaded into. */
    @FunctionalInterface
    private interface Way {
        void go(ReceivingSite site, Page page) throws Exception;
    }

    private ReceivingSite trial;
    private ReceivingSite published;

    @BeforeAll
    void publish(@TempDir Path folder) throws Exception {
        trial = ReceivingSite.trial(Files.createDirectory(folder.resolve("trial")));
        published = ReceivingSite.behindWebServer(Files.createDirectory(folder.resolve("published")));
    }

    @AfterAll
    void stop() throws IOException {
        trial.close();
        published.close();
    }

    /** WebKitGTK sends the same form in {@code InterestFormIT}. */
    private Stream<DynamicContainer> inEachBrowser(Browsers browsers, List<Boolean> scripts, Way way) {
        return Stream.of(trial, published).flatMap(site -> scripts.stream().map(on -> dynamicContainer(site + (on ? ", with scripts" : ", without scripts"),
                browsers.each(TestBrowser::isThorough, page -> way.go(site, page.javascript(on))))));
    }

    @TestFactory
    Stream<DynamicContainer> theInterestFormIsKeptWholeAndThankedFor(Browsers browsers) {
        return inEachBrowser(browsers, List.of(true, false), (site, page) -> {
            page.open(site.url(FORM));
            page.fill("#namn", NAME);
            page.fill("#epost", "asa@example.se");
            page.fill("#ort", "Östra Ängby");
            page.fill("#meddelande", MESSAGE);
            page.follow(".form .button");

            assertThanked(site, page, "tack.html", "Tack för din intresseanmälan");
            assertKept(site, new Submission("intresse", RunningReceiver.NOW, "sv", "anmal-intresse", Map.of("namn", List.of(NAME),
                    "epost", List.of("asa@example.se"), "uppdrag", List.of("ledsagare"), "ort", List.of("Östra Ängby"), "meddelande", List.of(MESSAGE))));
        });
    }

    @TestFactory
    Stream<DynamicContainer> theFeedbackBoxToo(Browsers browsers) {
        return inEachBrowser(browsers, List.of(true, false), (site, page) -> {
            page.open(site.url("om-lss.html"));
            page.click("label:has(#hittade-nej)");
            page.fill("#saknas", "Blankett för ansökan på lätt svenska");
            page.follow(".feedback button");

            assertThanked(site, page, "tack-for-synpunkten.html", "Tack för din synpunkt");
            assertKept(site, new Submission("synpunkt", RunningReceiver.NOW, "sv", "om-lss",
                    Map.of("hittade", List.of("nej"), "saknas", List.of("Blankett för ansökan på lätt svenska"))));
        });
    }

    /** A browser's own validation knows nothing of one field or another, nor of a group that must have a choice: without scripts those come to the receiver. */
    @TestFactory
    Stream<DynamicContainer> withoutScriptsMistakesAreMendedOnTheReceiversPage(Browsers browsers) {
        return inEachBrowser(browsers, List.of(false), (site, page) -> {
            page.open(site.url("anmal-intresse.html"));
            page.fill("#namn", NAME);
            page.fill("#telefon", "ring på kvällen");
            page.fill("#meddelande", MESSAGE);
            page.follow(".form .button");

            assertEquals("Det finns 2 fel i formuläret", page.text(".errors h2"));
            page.waitUntil("document.activeElement !== document.body"); // autofocus comes after loading
            assertTrue(page.focused().matches("group(ing)? \"Det finns 2 fel i formuläret\".*"), page::focused);
            assertEquals(List.of(), site.receiver.files(), "nothing is kept before it is right");
            assertEquals(NAME, value(page, "namn"));
            assertEquals("ring på kvällen", value(page, "telefon"));
            assertEquals(MESSAGE, value(page, "meddelande"));

            page.click(".errors a[href='#telefon']");
            page.waitUntil("document.activeElement.id === 'telefon'");
            page.fill("#telefon", "070-123 45 67");
            page.click("#uppdrag-vet-inte");
            page.follow("form button");
            assertThanked(site, page, "tack.html", "Tack för din intresseanmälan");
            assertKept(site, new Submission("intresse", RunningReceiver.NOW, "sv", "anmal-intresse", Map.of("namn", List.of(NAME),
                    "telefon", List.of("070-123 45 67"), "uppdrag", List.of("vet-inte"), "meddelande", List.of(MESSAGE))));
        });
    }

    @TestFactory
    Stream<DynamicContainer> aFaultInAccessibilityIsReportedAndMendedWithoutScripts(Browsers browsers) {
        return inEachBrowser(browsers, List.of(false), (site, page) -> {
            page.open(site.url("tillganglighet.html"));
            page.fill("#beskrivning", MESSAGE);
            page.fill("#kontaktuppgift", "ring");
            page.follow(".form .button");
            assertEquals(MESSAGE, value(page, "beskrivning"));
            page.fill("#kontaktuppgift", "asa@example.se");
            page.follow("form button");
            assertThanked(site, page, "tack-for-synpunkten.html", "Tack för din synpunkt");
            assertKept(site, new Submission("tillganglighet", RunningReceiver.NOW, "sv", "tillganglighet",
                    Map.of("beskrivning", List.of(MESSAGE), "kontaktuppgift", List.of("asa@example.se"))));
        });
    }

    private static String value(Page page, String id) {
        return page.evaluate("document.getElementById('" + id + "').value").asText();
    }

    private static void assertThanked(ReceivingSite site, Page page, String address, String heading) {
        // Of the receiver's page with mistakes: Chromium calls it a resource that failed, for its status; Firefox asks for an icon that it doesn't have.
        List<String> problems = page.problems().stream().filter(line -> !line.startsWith("error: Failed to load resource: the server responded with a status of 422")
                && !line.matches("img-src blocked \\S+/favicon\\.ico")).toList();
        assertEquals(List.of(), problems, "the policy lets the form be sent and the reader come back");
        assertEquals(site.url(address), page.url());
        assertEquals(heading, page.text("h1"));
        assertFalse(page.exists(".form"), "the reader is done");
    }

    private static void assertKept(ReceivingSite site, Submission expected) throws IOException {
        byte[] file = site.take();
        assertEquals(expected, Submission.ofJson(file));
        String text = new String(file, StandardCharsets.UTF_8);
        expected.values().values().forEach(values -> values.stream().map(value -> value.lines().findFirst().orElseThrow().replace("\"", "\\\""))
                .forEach(line -> assertTrue(text.contains(line), () -> "<" + line + "> as it was written: " + text)));
    }
}
