package se.kommun.uppdrag.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.kommun.uppdrag.testing.FixtureSite;
import se.kommun.uppdrag.testing.SiteCopy;

/** The command {@code receive} where it can't start: status 2 and a sentence in Swedish, 1 for faults in the settings. */
class ReceiveCommandTest {

    @TempDir
    private Path root;

    private SiteCopy site;

    @BeforeEach
    void copy() {
        site = FixtureSite.copyTo(root.resolve("site"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"80000", "-1", "65536", "åtta"})
    void aPortThatThereIsNotIsWrongUse(String port) {
        wrong(port, "--port", port);
    }

    @Test
    void aPortInUseIsTold() throws Exception {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            wrong("Porten " + taken.getLocalPort() + " är upptagen.", "--port", String.valueOf(taken.getLocalPort()));
        }
        assertEquals(0, lockedInboxes(), "what was opened is closed again");
    }

    private long lockedInboxes() throws Exception {
        Path lock = site.folder().resolve(".uppdrag/inbox/.lock");
        try (FileChannel channel = FileChannel.open(lock, StandardOpenOption.WRITE); FileLock free = channel.tryLock()) {
            return free == null ? 1 : 0;
        }
    }

    @Test
    void anInboxThatIsNoFolderOfOursIsWrongUse() throws Exception {
        Path file = Files.writeString(root.resolve("fil"), "");
        wrong("är ingen mapp", "--inbox", file.toString());
        Path real = Files.createDirectory(root.resolve("riktig"));
        wrong("är en länk", "--inbox", Files.createSymbolicLink(root.resolve("lank"), real).toString());
        assertEquals(0, new ProcessBuilder("mkfifo", root.resolve("ror").toString()).start().waitFor());
        wrong("är ingen mapp", "--inbox", root.resolve("ror").toString());
        Files.createDirectory(root.resolve("last"));
        assertEquals(0, new ProcessBuilder("mkfifo", root.resolve("last/.lock").toString()).start().waitFor());
        wrong("är ingen vanlig fil", "--inbox", root.resolve("last").toString());
        wrong("går inte att använda", "--inbox", root.resolve("fil/mapp").toString());
    }

    @Test
    void anInboxInWhatIsPublishedIsWrongUse() throws Exception {
        for (String part : new String[] {"content/inbox", "output/inbox", "assets", "output"}) {
            wrong("publiceras", "--inbox", site.folder().resolve(part).toString());
        }
        Path link = Files.createSymbolicLink(root.resolve("omvag"), Files.createDirectories(site.folder().resolve("output")));
        wrong("publiceras", "--inbox", link.resolve("inbox").toString());
        assertFalse(Files.exists(site.folder().resolve("output/inbox")));
    }

    @Test
    void faultsInTheSettingsAreToldWithTheirLine() {
        site.set("receive.mailTo", "uppdrag@exempelkoping.se");
        assertTrue(run(1).contains("[receive-mail-without-server]"));
        site.set("receive.smtpHost", "smtp.exempelkoping.se").set("receive.smtpSecurity", "none");
        assertTrue(run(1).contains("[receive-mail-unencrypted]"));
        site.set("receive.smtpPassword", "hemligt");
        assertTrue(run(1).contains("receive.smtpPassword"), "a password doesn't stand in the settings");
    }

    @Test
    void twoFormsWithOneEndpointAreToldAtTheSecond() {
        site.set("site.baseUrl", "https://www.exempelkoping.se/").set("form.endpoint", "/api/form").set("form.feedbackEndpoint", "https://www.exempelkoping.se/api/form");
        List<String> settings = site.text("jbake.properties").lines().toList();
        int line = settings.indexOf("form.feedbackEndpoint=https://www.exempelkoping.se/api/form") + 1;
        String err = run(1);
        assertTrue(err.contains("jbake.properties:" + line + ":1: fel [receive-same-endpoint]"), err);
    }

    @Test
    void aUserOfTheMailServerNeedsAPassword() {
        site.set("receive.mailTo", "uppdrag@exempelkoping.se").set("receive.smtpHost", "smtp.exempelkoping.se").set("receive.smtpUser", "webb");
        assertTrue(run(2).contains("UPPDRAG_SMTP_PASSWORD"));
    }

    private void wrong(String message, String... options) {
        String err = run(2, options);
        assertTrue(err.contains(message), err);
        assertFalse(err.contains("Exception:") || err.contains("\tat "), err);
    }

    private String run(int status, String... options) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        String[] all = new String[options.length + 3];
        System.arraycopy(new String[] {"receive", "--source", site.folder().toString()}, 0, all, 0, 3);
        System.arraycopy(options, 0, all, 3, options.length);
        int given = Main.run(new PrintStream(out, true, StandardCharsets.UTF_8), new PrintStream(err, true, StandardCharsets.UTF_8), all);
        assertEquals(status, given, err.toString(StandardCharsets.UTF_8));
        assertEquals("", out.toString(StandardCharsets.UTF_8));
        return err.toString(StandardCharsets.UTF_8);
    }
}
