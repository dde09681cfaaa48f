package se.kommun.uppdrag.receive;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.stream.Stream;
import se.kommun.uppdrag.testing.FixtureSite;
import se.kommun.uppdrag.testing.SiteCopy;

/** A receiver of the fixture site, with a clock that the test sets. A second one in the same folder finds the first one's inbox. */
final class RunningReceiver implements AutoCloseable {

    static final Instant NOW = Instant.parse("2026-11-29T12:00:00Z");
    static final Map<String, String> GOOD = Map.of("namn", "Åsa Öberg Ärlig", "epost", "asa@example.se", "uppdrag", "ledsagare",
            "meddelande", "Hej!\r\nJag vill gärna.");

    final Path inbox;
    final List<String> log = new CopyOnWriteArrayList<>();
    final AtomicReference<Instant> clock = new AtomicReference<>(NOW);
    final RawClient client;
    volatile Consumer<String> onLog = line -> { };
    private final FormReceiver receiver;

    private RunningReceiver(Path folder, Map<String, String> settings, String password) throws IOException, ReceiverStartException {
        SiteCopy site = FixtureSite.copyTo(Files.createTempDirectory(folder, "site"));
        settings.forEach(site::set);
        this.inbox = folder.resolve("inbox");
        InstantSource source = clock::get;
        FormReceiver.Start start = FormReceiver.start(new FormReceiver.Options(site.folder(), 0, inbox, password, Duration.ofMillis(200), source), this::log);
        assertEquals(List.of(), start.problems());
        this.receiver = start.receiver();
        this.client = new RawClient(receiver.address());
    }

    /** Of the site as shipped: a trial. */
    static RunningReceiver trial(Path folder) throws IOException, ReceiverStartException {
        return new RunningReceiver(folder, Map.of(), null);
    }

    /** Of a site that has a real address, and the receiver behind the same server. */
    static RunningReceiver published(Path folder) throws IOException, ReceiverStartException {
        return with(folder, Map.of());
    }

    static RunningReceiver with(Path folder, Map<String, String> settings) throws IOException, ReceiverStartException {
        Map<String, String> all = new HashMap<>(Map.of("site.baseUrl", "https://www.exempelkoping.se/uppdrag/", "form.endpoint", "/api/form",
                "form.feedbackEndpoint", "/api/form/synpunkter"));
        all.putAll(settings);
        return new RunningReceiver(folder, all, "hemligt");
    }

    private void log(String line) {
        log.add(line);
        onLog.accept(line);
    }

    String address() {
        return receiver.address();
    }

    /** The names of the submissions' files. */
    List<String> files() {
        try (Stream<Path> list = Files.list(inbox)) {
            return list.map(file -> file.getFileName().toString()).filter(name -> name.endsWith(".json")).sorted().toList();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** The only submission. */
    Submission only() throws IOException {
        List<String> files = files();
        assertEquals(1, files.size(), files.toString());
        return Submission.ofJson(Files.readAllBytes(inbox.resolve(files.get(0))));
    }

    @Override
    public void close() throws IOException {
        receiver.close();
    }
}
