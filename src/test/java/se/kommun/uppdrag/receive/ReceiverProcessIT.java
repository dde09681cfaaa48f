package se.kommun.uppdrag.receive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import se.kommun.uppdrag.testing.FixtureSite;
import se.kommun.uppdrag.testing.Program;

/** The receiver as a process of its own: killed, starved of disk, held by slow clients, ended in order. */
@Timeout(600)
class ReceiverProcessIT {

    @TempDir
    private Path folder;

    private Path site;
    private Path inbox;
    private Process process;

    @BeforeEach
    void copy() {
        site = FixtureSite.tinyTo(folder.resolve("site")).folder();
        inbox = folder.resolve("inbox");
    }

    @AfterEach
    void end() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    /** Starts it, with a shell's words before the command; returns when it listens. */
    private RawClient start(String before) throws IOException, InterruptedException {
        List<String> jar = Program.jar(List.of(), "receive", "--source", site.toString(), "--inbox", inbox.toString(), "--port", "0");
        List<String> command = new ArrayList<>(List.of("sh", "-c", before + "exec \"$@\"", "sh"));
        command.addAll(jar);
        Path out = folder.resolve("out.txt");
        Files.deleteIfExists(out);
        process = new ProcessBuilder(command).redirectOutput(out.toFile()).redirectError(folder.resolve("err.txt").toFile()).start();
        while (!Files.exists(out) || !Files.readString(out).contains("http://127.0.0.1:")) {
            assertTrue(process.isAlive(), () -> "it ended: " + process.exitValue());
            Thread.sleep(50);
        }
        return new RawClient(Files.readString(out).replaceFirst("(?s).*(http://127.0.0.1:\\d+/).*", "$1"));
    }

    /** Several readers send, each its own number, until the receiver dies as one of them is answered; what was answered is there. */
    @RepeatedTest(3)
    void killedItHasAllThatItAnsweredFor(RepetitionInfo repetition) throws Exception {
        RawClient client = start("");
        AtomicInteger answered = new AtomicInteger();
        int killAt = 7 * repetition.getCurrentRepetition();
        Map<String, Integer> statuses = Collections.synchronizedMap(new TreeMap<>());
        List<Thread> readers = new ArrayList<>();
        for (int reader = 0; reader < 4; reader++) {
            int number = reader;
            readers.add(new Thread(() -> sendUntilItDies(client, "Läsare " + number + "-", answered, killAt, statuses)));
        }
        readers.forEach(Thread::start);
        for (Thread reader : readers) {
            reader.join();
        }
        process.waitFor();
        List<String> kept = new ArrayList<>();
        for (Path file : submissions()) {
            kept.add(Submission.ofJson(Files.readAllBytes(file)).text("namn"));
        }
        assertTrue(statuses.size() >= killAt, statuses.toString());
        statuses.keySet().forEach(name -> assertTrue(kept.contains(name), name + " was answered and is lost"));
        start("");
        try (Stream<Path> left = Files.list(inbox)) {
            assertEquals(0, left.filter(file -> file.toString().endsWith(".tmp")).count(), "what it was writing is swept");
        }
    }

    private void sendUntilItDies(RawClient client, String name, AtomicInteger answered, int killAt, Map<String, Integer> statuses) {
        for (int i = 0; ; i++) {
            try {
                RawClient.Answer answer = client.post(Map.of("namn", name + i, "epost", "a@example.se", "uppdrag", "ledsagare"));
                if (answer.status() == 0) {
                    return; // it died before it answered
                }
                statuses.put(name + i, answer.status());
                if (answered.incrementAndGet() == killAt) {
                    process.destroyForcibly();
                }
            } catch (IOException dead) {
                return;
            }
        }
    }

    private List<Path> submissions() throws IOException {
        try (Stream<Path> list = Files.list(inbox)) {
            return list.filter(file -> file.toString().endsWith(".json")).toList();
        }
    }

    /** A file system without room, as root meets it too: no file may have a byte. */
    @Test
    void withAFullDiskNothingIsPromised() throws Exception {
        Files.createDirectories(inbox);
        Files.createFile(inbox.resolve(".lock"));
        Files.createFile(folder.resolve("err.txt"));
        RawClient client = start("");
        assertEquals(200, client.post(RunningReceiver.GOOD).status());
        new ProcessBuilder("prlimit", "--pid", String.valueOf(process.pid()), "--fsize=0").inheritIO().start().waitFor();
        RawClient.Answer answer = client.post(RunningReceiver.GOOD);
        assertEquals(503, answer.status());
        assertTrue(answer.body().contains("Inget av det du skrev har kommit fram till oss."), answer.body());
        assertEquals(1, submissions().size());
        try (Stream<Path> left = Files.list(inbox)) {
            assertEquals(3, left.count(), "the lock, .gitignore and the one that was kept");
        }
    }

    @Test
    void slowClientsHoldNobodyUpAndAreHungUpOn() throws Exception {
        RawClient client = start("");
        List<Socket> slow = new ArrayList<>();
        for (int i = 0; i < 100; i++) {
            slow.add(begin(client, "POST / HTTP/1.1\r\nHost: 127.0.0.1\r\nX-Slow: "));
            slow.add(begin(client, "POST / HTTP/1.1\r\n" + client.host() + "\r\n" + RawClient.TYPE + "\r\nContent-Length: 5000\r\n\r\nnamn=a"));
        }
        assertEquals(200, client.post(RunningReceiver.GOOD).status());
        for (Socket socket : slow) {
            RawClient.read(socket.getInputStream()); // ends when the receiver hangs up
            socket.close();
        }
        assertEquals(200, client.post(RunningReceiver.GOOD).status());
        assertEquals(2, submissions().size());
    }

    private static Socket begin(RawClient client, String text) throws IOException {
        Socket socket = client.connect();
        socket.getOutputStream().write(text.getBytes(StandardCharsets.US_ASCII));
        socket.getOutputStream().flush();
        return socket;
    }

    @Test
    void itEndsInOrderWhenAsked() throws Exception {
        start("");
        process.destroy();
        assertEquals(0, process.waitFor());
    }

    @Test
    void twoReceiversDoNotShareAnInbox() throws Exception {
        start("");
        Program.Run other = Program.run(folder, Map.of(), Program.jar(List.of(), "receive", "--source", site.toString(), "--inbox", inbox.toString(), "--port", "0"));
        assertEquals(2, other.status());
        assertTrue(other.err().contains("används redan av en annan mottagare"), other.err());
    }
}
