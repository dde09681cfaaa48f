package se.kommun.uppdrag.receive;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
import se.kommun.uppdrag.browser.Circumstances;
import se.kommun.uppdrag.browser.MediaFeature;
import se.kommun.uppdrag.browser.Page;
import se.kommun.uppdrag.browser.StaticServer;
import se.kommun.uppdrag.check.browser.EngineChecks;
import se.kommun.uppdrag.testing.NuChecker;

/** Every page that the receiver itself answers with: axe-core and the Nu HTML checker find nothing, and it fits every window. */
@ExtendWith(BrowserExtension.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReceiverPagesIT {

    private static final String LONG_NAME = "Åsa <b>\"Öberg\" " + "ä".repeat(120);

    private final Map<String, RawClient.Answer> answers = new LinkedHashMap<>();
    private Path folder;
    private StaticServer server;

    @BeforeAll
    void collect(@TempDir Path temporary) throws Exception {
        folder = Files.createDirectory(temporary.resolve("pages"));
        try (RunningReceiver receiver = RunningReceiver.published(temporary)) {
            for (String page : List.of("", "en/register-interest", "fi/ilmoita-kiinnostuksesi")) {
                String language = page.isEmpty() ? "sv" : page.substring(0, 2);
                add("mistakes-" + language, 422, receiver.client.post(Map.of("namn", LONG_NAME, "epost", "fel", "meddelande", "Rad ett\r\nRad två", "onskemal", "barn", "sida", page)));
                add("accessibility-" + language, 422, receiver.client.post("/tillganglighet", Map.of("kontaktuppgift", "Ö", "sida", page)));
                add("feedback-" + language, 422, receiver.client.post("/synpunkter", Map.of("saknas", "Ö", "sida", page)));
            }
            add("one-mistake", 422, receiver.client.post(Map.of("namn", "Åsa", "uppdrag", "ledsagare")));
            add("no-page", 405, receiver.client.send("GET / HTTP/1.1", List.of(receiver.client.host()), new byte[0]));
            add("elsewhere", 403, receiver.client.post(RunningReceiver.GOOD, "Origin: https://evil.example"));
            add("unreadable", 400, receiver.client.post("/", "namn=%"));
            for (int i = 0; i < RateLimiter.MAX_PER_CLIENT; i++) {
                assertEquals(303, receiver.client.post(RunningReceiver.GOOD, "X-Forwarded-For: 192.0.2.1").status());
            }
            add("busy", 429, receiver.client.post(RunningReceiver.GOOD, "X-Forwarded-For: 192.0.2.1"));
        }
        addOfTrial(Files.createDirectory(temporary.resolve("trial")));
        Files.writeString(folder.resolve("_headers"), "/*\n  Content-Security-Policy: " + answers.get("no-page.html").headers().get("content-security-policy") + "\n");
        server = new StaticServer(folder);
    }

    private void addOfTrial(Path temporary) throws Exception {
        try (RunningReceiver receiver = RunningReceiver.trial(temporary)) {
            add("receipt", 200, receiver.client.post(RunningReceiver.GOOD));
            try (Stream<Path> files = Files.list(receiver.inbox)) {
                for (Path file : files.toList()) {
                    Files.delete(file);
                }
            }
            Files.delete(receiver.inbox);
            add("failed", 503, receiver.client.post(RunningReceiver.GOOD));
        }
    }

    private void add(String name, int status, RawClient.Answer answer) throws IOException {
        assertEquals(status, answer.status(), name);
        assertEquals("text/html; charset=utf-8", answer.headers().get("content-type"));
        answers.put(name + ".html", answer);
        Files.writeString(folder.resolve(name + ".html"), answer.body(), StandardCharsets.UTF_8);
    }

    @AfterAll
    void stop() {
        server.close();
    }

    @Test
    void theNuHtmlCheckerFindsNothing() throws Exception {
        NuChecker checker = new NuChecker();
        List<String> findings = new ArrayList<>();
        for (String name : answers.keySet()) {
            checker.html(folder.resolve(name)).forEach(finding -> findings.add(name + finding));
        }
        assertEquals(List.of(), findings);
    }

    @TestFactory
    Stream<DynamicTest> axeFindsNothingAndThePageFits(Page page) {
        return answers.keySet().stream().map(name -> DynamicTest.dynamicTest(name, () -> {
            page.clearLog().viewport(1280, 800, 1).media(MediaFeature.LIGHT).open(server.url(name));
            assertEquals(List.of(), page.problems(), "the policy lets the page have its style sheet");
            EngineChecks.assertAxeClean(page);
            EngineChecks.assertAxeClean(page.viewport(320, 800, 1).media(MediaFeature.DARK));
            assertEquals(Map.of(), Circumstances.faults(page, same -> List.of()));
        }));
    }
}
