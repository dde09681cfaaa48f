package se.kommun.uppdrag.receive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.Address;
import jakarta.mail.internet.MimeMessage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What is received is sent as mail, through a real SMTP server, once and without fail. */
@Timeout(300)
class ReceiverMailTest {

    private static final Set<String> HEADERS = Set.of("Return-Path", "Received", "Date", "From", "Reply-To", "To", "Message-ID", "Subject", "MIME-Version",
            "Content-Type", "Content-Transfer-Encoding", "Auto-Submitted");

    @TempDir
    private Path folder;

    private GreenMail server;
    private int port;

    @BeforeEach
    void start() {
        server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        server.setUser("uppdrag@exempelkoping.se", "uppdrag", "hemligt");
        server.start();
        port = server.getSmtp().getPort();
    }

    @AfterEach
    void stop() {
        server.stop();
    }

    private RunningReceiver receiver(Map<String, String> more) throws Exception {
        Map<String, String> settings = new HashMap<>(Map.of("receive.mailTo", "uppdrag@exempelkoping.se", "receive.mailFrom", "webb@exempelkoping.se",
                "receive.smtpHost", "127.0.0.1", "receive.smtpPort", String.valueOf(port), "receive.smtpSecurity", "none"));
        settings.putAll(more);
        return RunningReceiver.with(folder, settings);
    }

    @Test
    void aSubmissionIsSentWholeAndMarked() throws Exception {
        try (RunningReceiver receiver = receiver(Map.of("receive.smtpUser", "uppdrag"))) {
            receiver.client.post(RunningReceiver.GOOD);
            MimeMessage mail = mails(1)[0];
            awaitSent(receiver, 1);
            assertEquals("Intresseanmälan", mail.getSubject());
            assertEquals("[webb@exempelkoping.se]", Arrays.toString(mail.getFrom()));
            assertEquals("[uppdrag@exempelkoping.se]", Arrays.toString(mail.getAllRecipients()));
            assertEquals("[asa@example.se]", Arrays.toString(mail.getReplyTo()));
            String text = mail.getContent().toString().replace("\r\n", "\n");
            assertTrue(text.startsWith("Namn\nÅsa Öberg Ärlig\n\nE-post\nasa@example.se\n\nVilket uppdrag är du intresserad av?\nLedsagare\n\nMeddelande\nHej!\nJag vill gärna.\n"), text);
            assertTrue(text.contains("Kom in 29 november 2026 13:00."), text);
            assertTrue(receiver.files().get(0).endsWith(".sent.json"));
            assertEquals(List.of("Åsa Öberg Ärlig"), receiver.only().values().get("namn"), "the file stays until it is old");
        }
    }

    @Test
    void whoeverReportsAFaultIsRepliedTo() throws Exception {
        try (RunningReceiver receiver = receiver(Map.of())) {
            Map<String, String> sent = Map.of("formular", "tillganglighet", "beskrivning", "Ö", "kontaktuppgift", "asa@example.se");
            assertEquals(303, receiver.client.post("/api/form/synpunkter", sent).status());
            assertEquals("[asa@example.se]", Arrays.toString(mails(1)[0].getReplyTo()));
        }
    }

    @Test
    void noFieldReachesAHeader() throws Exception {
        try (RunningReceiver receiver = receiver(Map.of())) {
            Map<String, String> sent = new HashMap<>();
            for (String field : List.of("namn", "ort", "tider", "sprak", "meddelande")) {
                sent.put(field, "x\r\nBcc: ond@example.se\r\nX-Ond: 1\r\n\r\n.\r\nMAIL FROM:<ond@example.se>\r\n");
            }
            sent.put("uppdrag", "vet-inte");
            sent.put("epost", "a%40b!c@example.se");
            sent.put("sida", "x\r\nBcc: ond@example.se");
            assertEquals(303, receiver.client.post(sent).status());
            MimeMessage mail = mails(1)[0];
            Set<String> names = new TreeSet<>();
            Collections.list(mail.getAllHeaders()).forEach(header -> names.add(header.getName()));
            names.removeAll(HEADERS);
            assertEquals(Set.of(), names);
            assertEquals(1, mail.getAllRecipients().length);
            assertTrue(mail.getContent().toString().contains("Bcc: ond@example.se"), "it is text, and nothing else");
        }
    }

    @Test
    void anAddressThatNoMailServerKnowsIsNotRepliedTo() throws Exception {
        try (RunningReceiver receiver = receiver(Map.of())) {
            Map<String, String> sent = new HashMap<>(RunningReceiver.GOOD);
            sent.put("epost", "åsa@öberg.example.se");
            assertEquals(303, receiver.client.post(sent).status());
            awaitSent(receiver, 1);
            Address[] reply = mails(1)[0].getReplyTo();
            assertEquals("[webb@exempelkoping.se]", Arrays.toString(reply), "the sender, as when nobody else is named");
        }
    }

    @Test
    void whatCameWhileTheServerWasAwayIsSentWhenItIsBackAndOnceOnly() throws Exception {
        server.stop();
        try (RunningReceiver receiver = receiver(Map.of())) {
            assertEquals(303, receiver.client.post(RunningReceiver.GOOD).status());
            assertEquals(303, receiver.client.post("/synpunkter", Map.of("hittade", "ja")).status());
            while (receiver.log.stream().noneMatch(line -> line.startsWith("2 väntar"))) {
                Thread.sleep(20);
            }
            assertTrue(receiver.files().stream().noneMatch(name -> name.endsWith(".sent.json")));
            receiver.clock.set(RunningReceiver.NOW.plus(Duration.ofDays(400)));
            server = new GreenMail(new ServerSetup(port, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
            server.start();
            MimeMessage[] mails = mails(2);
            assertEquals("Synpunkt på webbplatsen", mails[0].getSubject().startsWith("Synpunkt") ? mails[0].getSubject() : mails[1].getSubject());
            while (!receiver.files().isEmpty()) {
                Thread.sleep(20);
            }
            assertEquals(2, server.getReceivedMessages().length, "too old is deleted, but not before it is sent");
        }
    }

    @Test
    void whatWasSentIsNotSentAgainAfterARestartAndWhatWasNotIs() throws Exception {
        try (RunningReceiver receiver = receiver(Map.of())) {
            receiver.client.post(RunningReceiver.GOOD);
            mails(1);
            awaitSent(receiver, 1);
        }
        Submission other = new Submission("synpunkt", RunningReceiver.NOW, "sv", "om-lss", Map.of("hittade", List.of("nej")));
        Files.write(folder.resolve("inbox/20261129T120000Z-00000000-0000-0000-0000-000000000000.json"), other.toJson());
        try (RunningReceiver receiver = receiver(Map.of())) {
            mails(2);
            awaitSent(receiver, 2);
        }
        assertEquals(2, server.getReceivedMessages().length);
    }

    @Test
    void aFileThatIsNoSubmissionHoldsNoOtherUp() throws Exception {
        try (RunningReceiver receiver = receiver(Map.of())) {
            Files.writeString(receiver.inbox.resolve("20261129T110000Z-00000000-0000-0000-0000-000000000000.json"), "{\"form\":");
            Files.createDirectory(receiver.inbox.resolve("20261129T110000Z-00000000-0000-0000-0000-000000000001.json"));
            Submission unknown = new Submission("enkat", RunningReceiver.NOW, "sv", "", Map.of("namn", List.of("Åsa")));
            Files.write(receiver.inbox.resolve("20261129T110000Z-00000000-0000-0000-0000-000000000003.json"), unknown.toJson());
            String pipe = receiver.inbox.resolve("20261129T110000Z-00000000-0000-0000-0000-000000000002.json").toString();
            assertEquals(0, new ProcessBuilder("mkfifo", pipe).start().waitFor());
            receiver.client.post(RunningReceiver.GOOD);
            mails(1);
            awaitSent(receiver, 1);
        }
        assertEquals(1, server.getReceivedMessages().length);
    }

    @Test
    void aWrongPasswordIsToldWithoutItAndNothingIsLost() throws Exception {
        try (RunningReceiver receiver = receiver(Map.of("receive.smtpUser", "annan"))) {
            receiver.client.post(RunningReceiver.GOOD);
            while (receiver.log.stream().noneMatch(line -> line.contains("svarar inte som den ska (AuthenticationFailedException)"))) {
                Thread.sleep(20);
            }
            assertFalse(String.join("", receiver.log).contains("hemligt"));
            assertEquals(1, receiver.files().size());
            assertFalse(receiver.files().get(0).endsWith(".sent.json"));
        }
    }

    private MimeMessage[] mails(int count) {
        assertTrue(server.waitForIncomingEmail(300_000, count), "no mail came");
        return server.getReceivedMessages();
    }

    private static void awaitSent(RunningReceiver receiver, int count) throws InterruptedException {
        while (receiver.files().stream().filter(name -> name.endsWith(".sent.json")).count() < count) {
            Thread.sleep(20);
        }
    }
}
