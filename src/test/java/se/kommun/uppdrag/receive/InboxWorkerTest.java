package se.kommun.uppdrag.receive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The work beside the answers, while the mail server is away. */
@Timeout(120)
class InboxWorkerTest {

    @TempDir
    private Path folder;

    private final List<String> log = new CopyOnWriteArrayList<>();
    private final CountDownLatch working = new CountDownLatch(1);
    private final CountDownLatch goOn = new CountDownLatch(1);
    private Inbox inbox;

    @BeforeEach
    void storeOne() throws Exception {
        inbox = Inbox.open(folder.resolve("inbox"), folder);
        inbox.store(new Submission("synpunkt", RunningReceiver.NOW, "sv", "om-lss", Map.of("hittade", List.of("nej"))));
    }

    /** A worker that stops at each line that it logs, until it may go on. */
    private InboxWorker worker() throws IOException {
        SmtpSettings away;
        try (ServerSocket closed = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            away = new SmtpSettings("127.0.0.1", closed.getLocalPort(), "none", "", null, "a@example.se", "a@example.se");
        }
        return new InboxWorker(inbox, null, away, Duration.ofDays(30), InstantSource.fixed(RunningReceiver.NOW), line -> {
            log.add(line);
            working.countDown();
            await(goOn);
        });
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
        }
    }

    @Test
    void wakeUpsThatComeWhileItWorksAreOne() throws Exception {
        InboxWorker worker = worker();
        worker.start(Duration.ofHours(1));
        await(working);
        for (int i = 0; i < 100; i++) {
            worker.wake();
        }
        goOn.countDown();
        worker.close();
        assertEquals(2, log.stream().filter(line -> line.startsWith("1 väntar")).count(), log.toString());
    }

    @Test
    void anEndBeforeTheWorkIsDoneIsNotTakenForAGoodOne() throws Exception {
        InboxWorker worker = worker();
        worker.start(Duration.ofHours(1));
        await(working);
        Thread.currentThread().interrupt();
        assertThrows(IOException.class, worker::close);
        assertTrue(Thread.interrupted());
        goOn.countDown();
        worker.close();
    }
}
