package se.kommun.uppdrag.receive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import se.kommun.uppdrag.browser.StaticServer;
import se.kommun.uppdrag.form.FormDefinition;
import se.kommun.uppdrag.form.FormField;

/** What readers are answered, and what is kept. */
@Timeout(300)
class FormReceiverTest {

    private static final String SITE = "https://www.exempelkoping.se/uppdrag/";

    @TempDir
    private Path folder;

    @Test
    void aRightFormIsKeptAndLeadsToTheThankYouPage() throws Exception {
        try (RunningReceiver receiver = RunningReceiver.published(folder)) {
            RawClient.Answer answer = receiver.client.post("/api/form", RunningReceiver.GOOD, "Origin: https://www.exempelkoping.se");
            assertEquals(303, answer.status());
            assertEquals(SITE + "tack.html", answer.headers().get("location"));
            assertEquals(new Submission("intresse", RunningReceiver.NOW, "sv", "", Map.of("namn", List.of("Åsa Öberg Ärlig"), "epost", List.of("asa@example.se"),
                    "uppdrag", List.of("ledsagare"), "meddelande", List.of("Hej!\nJag vill gärna."))), receiver.only());
        }
    }

    @Test
    void aFaultInTheProgramIsAnsweredWithAPage() throws Exception {
        try (RunningReceiver receiver = RunningReceiver.published(folder)) {
            receiver.onLog = line -> {
                if (line.startsWith("Tog emot")) {
                    throw new StackOverflowError();
                }
            };
            RawClient.Answer answer = receiver.client.post(RunningReceiver.GOOD);
            assertEquals(500, answer.status());
            assertTrue(answer.body().contains("<html lang=\"sv\""), answer.body());
            receiver.onLog = line -> { };
            assertEquals(303, receiver.client.post(RunningReceiver.GOOD).status());
        }
    }

    @Test
    void theFileIsForPeopleTooAndForItsOwnerAlone() throws Exception {
        try (RunningReceiver receiver = RunningReceiver.published(folder)) {
            receiver.client.post(RunningReceiver.GOOD);
            Path file = receiver.inbox.resolve(receiver.files().get(0));
            String text = Files.readString(file);
            assertTrue(text.contains("\"namn\" : [ \"Åsa Öberg Ärlig\" ]"), text);
            assertTrue(file.getFileName().toString().startsWith("20261129T120000Z-"));
            assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
            assertEquals("rwx------", PosixFilePermissions.toString(Files.getPosixFilePermissions(receiver.inbox)));
            assertEquals("*\n", Files.readString(receiver.inbox.resolve(".gitignore")), "it never gets into a Git repository");
        }
    }

    @Test
    void theReaderComesBackInTheLanguageOfThePage() throws Exception {
        try (RunningReceiver receiver = RunningReceiver.published(folder)) {
            Map<String, String> english = new HashMap<>(RunningReceiver.GOOD);
            english.put("sida", "en/register-interest");
            assertEquals(SITE + "en/thank-you.html", receiver.client.post(english).headers().get("location"));
            assertEquals("en", receiver.only().language());
            english.put("namn", "");
            Document page = Jsoup.parse(receiver.client.post(english).body());
            assertEquals("en", page.expectFirst("html").attr("lang"));
            assertEquals("Error: Register your interest in an assignment – Assignments under LSS", page.title());
            assertEquals("Enter your name.", page.expectFirst(".errors a[href=#namn]").text());
        }
    }

    @Test
    void feedbackHasAThankYouPageOfItsOwn() throws Exception {
        try (RunningReceiver receiver = RunningReceiver.published(folder)) {
            RawClient.Answer answer = receiver.client.post("/api/form/synpunkter", Map.of("hittade", "nej", "saknas", "Blankett på lätt svenska", "sida", "om-lss"));
            assertEquals(303, answer.status());
            assertFalse(answer.headers().get("location").endsWith("/tack.html"), answer.headers().toString());
            assertTrue(answer.headers().get("location").startsWith(SITE));
            assertEquals("om-lss", receiver.only().page());
            assertEquals(303, receiver.client.post("/synpunkter", Map.of("hittade", "ja")).status(), "where the web server cuts its own path off");
            Document page = Jsoup.parse(receiver.client.post("/synpunkter", Map.of("saknas", "Blankett", "sida", "om-lss")).body());
            assertEquals("Svara ja eller nej.", page.expectFirst(".errors a[href=#hittade-ja]").text());
            assertEquals("Blankett", page.expectFirst("textarea[name=saknas]").val());
            assertEquals("om-lss", page.expectFirst("input[type=hidden][name=sida]").val());
        }
    }

    @Test
    void whatIsSaidOfAccessibilityIsToldFromFeedbackAtTheSameAddress() throws Exception {
        Map<String, String> message = new HashMap<>(Map.of("formular", "tillganglighet", "sida", "tillganglighet", "beskrivning", "Menyn går inte att öppna.",
                "plats", "", "hjalpmedel", "", "kontaktuppgift", "070"));
        try (RunningReceiver receiver = RunningReceiver.published(folder)) {
            RawClient.Answer mistake = receiver.client.post("/api/form/synpunkter", message);
            assertEquals(422, mistake.status());
            Document page = Jsoup.parse(mistake.body());
            assertEquals("Fel: Säg till om fel eller be om en annan form – Uppdrag enligt LSS", page.title());
            assertTrue(page.expectFirst(".errors a[href=#kontaktuppgift]").hasText());
            assertEquals("Menyn går inte att öppna.", page.expectFirst("textarea[name=beskrivning]").val());
            assertEquals("tillganglighet", page.expectFirst("input[type=hidden][name=formular]").val(), "it stays the same form when it is mended");

            message.put("kontaktuppgift", "070-123 45 67");
            assertEquals(SITE + "tack-for-synpunkten.html", receiver.client.post("/api/form/synpunkter", message).headers().get("location"));
            assertEquals(new Submission("tillganglighet", RunningReceiver.NOW, "sv", "tillganglighet",
                    Map.of("beskrivning", List.of("Menyn går inte att öppna."), "kontaktuppgift", List.of("070-123 45 67"))), receiver.only());
        }
    }

    @Test
    void theAccessibilityFormCanHaveAnAddressOfItsOwn() throws Exception {
        try (RunningReceiver receiver = RunningReceiver.with(folder, Map.of("form.accessibilityEndpoint", "/api/form/tillganglighet"))) {
            Map<String, String> message = Map.of("formular", "tillganglighet", "beskrivning", "Ö");
            assertEquals(303, receiver.client.post("/api/form/tillganglighet", message).status());
            assertEquals("tillganglighet", receiver.only().form());
            assertEquals(422, receiver.client.post("/api/form/synpunkter", message).status(), "there it is a feedback box without an answer");
        }
    }

    @Test
    void aBareNameComesBackToBeMendedWithWhatWasWritten() throws Exception {
        try (RunningReceiver receiver = RunningReceiver.published(folder)) {
            RawClient.Answer answer = receiver.client.post(Map.of("namn", "Åsa <b>\"Öberg\"", "telefon", "ring", "meddelande", "\nRad ett\nRad två", "onskemal", "vuxen"));
            assertEquals(422, answer.status());
            Document page = Jsoup.parse(answer.body());
            assertEquals("Det finns 2 fel i formuläret", page.expectFirst(".errors[role=group][aria-labelledby=fel][tabindex=-1][autofocus] #fel").text());
            assertEquals("Skriv telefonnumret med siffror, till exempel 070-123 45 67.", page.expectFirst("#telefon-fel").text());
            assertEquals("telefon-fel", page.expectFirst("#telefon[aria-invalid=true]").attr("aria-describedby"));
            page.select(".errors a").forEach(link -> assertEquals(1, page.select("input" + link.attr("href")).size(), link.toString()));
            assertEquals("Åsa <b>\"Öberg\"", page.expectFirst("#namn").val());
            assertEquals("Rad ett\nRad två", page.expectFirst("#meddelande").wholeText().strip());
            assertEquals(List.of("vuxen"), page.select("input[checked]").eachAttr("value"));
            assertEquals(List.of("kontaktperson", "ledsagare", "avlosare-i-hemmet", "vet-inte"), page.select("[name=uppdrag]").eachAttr("value"));
            assertEquals(List.of(), receiver.files());
        }
    }

    @Test
    void aFormThatIsMendedCanBeSentFromTheErrorPage() throws Exception {
        try (RunningReceiver receiver = RunningReceiver.published(folder)) {
            RawClient.Answer answer = receiver.client.post("/api/form", Map.of("namn", "Åsa", "uppdrag", "ledsagare"));
            assertEquals("?", Jsoup.parse(answer.body()).expectFirst("form[method=post]").attr("action"), "it is sent to where it came from, without the fragment of a link to a mistake");
            assertEquals(422, receiver.client.post("/api/form?", Map.of("namn", "Åsa", "uppdrag", "ledsagare")).status());
            assertTrue(answer.headers().get("content-security-policy").contains("form-action 'self' https://www.exempelkoping.se"));
            assertEquals(303, receiver.client.post("/api/form", RunningReceiver.GOOD, "Origin: https://www.exempelkoping.se").status());
        }
    }

    @Test
    void theErrorPageHasEveryFieldOfTheFormAndItsLimits() throws Exception {
        try (RunningReceiver receiver = RunningReceiver.published(folder)) {
            Document page = Jsoup.parse(receiver.client.post(Map.of()).body());
            for (FormField field : FormDefinition.INTEREST.fields()) {
                assertFalse(page.select("form [name=" + field.name() + "]").isEmpty(), field.name());
                if (!field.kind().isChoice()) {
                    assertEquals(String.valueOf(field.maxLength()), page.expectFirst("[name=" + field.name() + "]").attr("maxlength"));
                }
            }
        }
    }

    @Test
    void aMachineIsAnsweredAsIfAllWereWellAndNothingIsKept() throws Exception {
        try (RunningReceiver receiver = RunningReceiver.published(folder)) {
            Map<String, String> machine = new HashMap<>(RunningReceiver.GOOD);
            machine.put("webbadress", "https://spam.example");
            assertEquals(303, receiver.client.post(machine).status());
            assertEquals(List.of(), receiver.files());
        }
    }

    @Test
    void inATrialTheReaderGoesBackToTheServerOnThisComputerOrGetsAReceipt() throws Exception {
        Path site = Files.createDirectories(folder.resolve("served"));
        Files.writeString(site.resolve("tack.html"), "<!doctype html><title>Tack</title>");
        try (RunningReceiver receiver = RunningReceiver.trial(folder); StaticServer root = new StaticServer(site, "/");
                StaticServer inPath = new StaticServer(site, "/uppdrag/")) {
            String origin = root.url("").replaceAll("/$", "");
            assertEquals(origin + "/tack.html", receiver.client.post(RunningReceiver.GOOD, "Origin: " + origin).headers().get("location"));
            String other = inPath.url("").replaceAll("/uppdrag/$", "");
            assertEquals(other + "/uppdrag/tack.html", receiver.client.post(RunningReceiver.GOOD, "Origin: " + other).headers().get("location"));
            RawClient.Answer fromDisk = receiver.client.post(RunningReceiver.GOOD, "Origin: null", "Sec-Fetch-Site: cross-site");
            assertEquals(200, fromDisk.status());
            assertTrue(fromDisk.body().contains("Det här är ett prov."), fromDisk.body());
            assertEquals(3, receiver.files().size());
        }
    }

    @Test
    void theLogNamesFilesAndNobody() throws Exception {
        try (RunningReceiver receiver = RunningReceiver.published(folder)) {
            receiver.client.post(RunningReceiver.GOOD, "X-Forwarded-For: 192.0.2.7");
            receiver.client.post(Map.of("namn", "Åsa"), "X-Forwarded-For: 192.0.2.7");
            String log = String.join("\n", receiver.log);
            assertTrue(log.contains(receiver.files().get(0)), log);
            for (String personal : List.of("Åsa", "asa@", "192.0.2.7", "Jag vill")) {
                assertFalse(log.contains(personal), log);
            }
        }
    }

    @Test
    void whatIsOldIsDeletedAndNothingElse() throws Exception {
        Path other = folder.resolve("inbox/anteckning.txt");
        try (RunningReceiver receiver = RunningReceiver.published(folder)) {
            Files.writeString(other, "Rör inte.");
            receiver.client.post(RunningReceiver.GOOD);
            receiver.clock.set(RunningReceiver.NOW.plus(Duration.ofDays(30)));
            receiver.client.post(RunningReceiver.GOOD);
            assertEquals(2, receiver.files().size(), "on the last day it is still there");
            receiver.clock.set(RunningReceiver.NOW.plus(Duration.ofDays(30)).plusSeconds(1));
            while (receiver.files().size() > 1) {
                Thread.sleep(20);
            }
            assertTrue(receiver.files().get(0).startsWith("20261229T120000Z-"));
            assertTrue(Files.exists(other));
        }
    }

    @Test
    void whatAKilledReceiverWasWritingIsSwept() throws Exception {
        Path left = Files.createDirectories(folder.resolve("inbox")).resolve(".20261129T120000Z-00000000-0000-0000-0000-000000000000.tmp");
        Files.writeString(left, "{\"form");
        try (RunningReceiver receiver = RunningReceiver.published(folder)) {
            assertFalse(Files.exists(left));
            assertEquals(List.of(), receiver.files());
        }
    }

    @Test
    void fieldsMayHaveTheNamesOfTheSettings() throws Exception {
        try (RunningReceiver receiver = RunningReceiver.with(folder, Map.of("form.name.namn", "fullname"))) {
            Map<String, String> renamed = new HashMap<>(RunningReceiver.GOOD);
            renamed.put("fullname", renamed.remove("namn"));
            assertEquals(303, receiver.client.post(renamed).status());
            assertEquals(List.of("Åsa Öberg Ärlig"), receiver.only().values().get("namn"));
        }
    }

    @Test
    void namesThatAreExchangedAreExchangedOnTheErrorPageToo() throws Exception {
        try (RunningReceiver receiver = RunningReceiver.with(folder, Map.of("form.name.namn", "ort", "form.name.ort", "namn", "form.name.sida", "page"))) {
            Map<String, String> sent = Map.of("ort", "Åsa", "namn", "Centrum", "page", "en/register-interest", "sida", "fi/jotain");
            Document page = Jsoup.parse(receiver.client.post(sent).body());
            assertEquals("en", page.expectFirst("html").attr("lang"));
            assertEquals("Åsa", page.expectFirst("#namn[name=ort]").val());
            assertEquals("Centrum", page.expectFirst("#ort[name=namn]").val());
            assertEquals("en/register-interest", page.expectFirst("input[type=hidden][name=page]").val());
        }
    }

    @Test
    void aRoleThatIsNewerThanTheReceiverIsKept() throws Exception {
        try (RunningReceiver receiver = RunningReceiver.published(folder)) {
            Map<String, String> newRole = new HashMap<>(RunningReceiver.GOOD);
            newRole.put("uppdrag", "stodfamilj");
            assertEquals(303, receiver.client.post(newRole).status());
            assertEquals(List.of("stodfamilj"), receiver.only().values().get("uppdrag"));
        }
    }

    @Test
    void aFullInboxIsToldAndNothingIsPromised() throws Exception {
        try (RunningReceiver receiver = RunningReceiver.published(folder)) {
            for (Path file : List.of(receiver.inbox.resolve(".lock"), receiver.inbox.resolve(".gitignore"), receiver.inbox)) {
                Files.delete(file);
            }
            notTaken(receiver);
            Files.writeString(receiver.inbox, "en fil i mappens ställe");
            notTaken(receiver);
            Files.delete(receiver.inbox);
            Files.createSymbolicLink(receiver.inbox, Files.createDirectory(folder.resolve("annan")));
            notTaken(receiver);
            try (var other = Files.list(folder.resolve("annan"))) {
                assertEquals(0, other.count());
            }
        }
    }

    private static void notTaken(RunningReceiver receiver) throws IOException {
        RawClient.Answer answer = receiver.client.post(RunningReceiver.GOOD);
        assertEquals(503, answer.status());
        Document page = Jsoup.parse(answer.body());
        assertTrue(page.text().contains("Inget av det du skrev har kommit fram till oss."), page.text());
        assertEquals(1, page.select("a[href^=tel:+46]").size());
        assertEquals(1, page.select("a[href^=mailto:]").size());
        assertEquals("Åsa Öberg Ärlig", page.expectFirst("#namn").val());
    }
}
