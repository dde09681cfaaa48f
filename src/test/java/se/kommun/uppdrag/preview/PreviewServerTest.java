package se.kommun.uppdrag.preview;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.kommun.uppdrag.build.IncrementalSite;
import se.kommun.uppdrag.check.spelling.Spelling;

/** Whatever fails behind an address, whoever asked gets an answer. */
class PreviewServerTest {

    static Stream<Throwable> failures() {
        return Stream.of(new StackOverflowError(), new OutOfMemoryError("Java heap space"), new NoClassDefFoundError("X"),
                new IllegalStateException("oväntat"), new IOException("disken"));
    }

    @ParameterizedTest
    @MethodSource("failures")
    void aFailingHandlerIsAnsweredInSwedish(Throwable failure, @TempDir Path site) throws IOException {
        IncrementalSite live = new IncrementalSite(site, () -> LocalDate.of(2026, 11, 21), Map.of(), Spelling.OFF);
        PreviewServer server = new PreviewServer(0, () -> live, site);
        server.serve("/fel", exchange -> {
            if (failure instanceof IOException io) {
                throw io;
            }
            if (failure instanceof Error error) {
                throw error;
            }
            throw (RuntimeException) failure;
        });
        server.start();
        try {
            Client.Answered answer = new Client(server.newAddress()).get("/fel");
            assertEquals(500, answer.status());
            assertTrue(answer.body().endsWith("Försök igen, eller starta om förhandsvisningen."), answer.body());
            assertFalse(answer.body().contains("\tat "), answer.body());
        } finally {
            server.stop();
        }
    }
}
