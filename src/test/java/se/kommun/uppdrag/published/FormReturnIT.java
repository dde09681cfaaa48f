package se.kommun.uppdrag.published;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.kommun.uppdrag.browser.BrowserExtension;
import se.kommun.uppdrag.browser.FormReceiver;
import se.kommun.uppdrag.browser.Page;
import se.kommun.uppdrag.browser.StaticServer;

/** What a reader sends is received, and the browser follows the receiver's 303 back to the site, under the published policy. */
@ExtendWith(BrowserExtension.class)
class FormReturnIT {

    @TempDir
    private Path folder;

    private StaticServer server;
    private FormReceiver receiver;
    private FormReceiver feedbackReceiver;

    @BeforeEach
    void publish() throws IOException {
        server = new StaticServer(folder.resolve("output"), "/uppdrag/");
        receiver = new FormReceiver(server.url("tack.html"));
        feedbackReceiver = new FormReceiver(server.url("tack-for-synpunkten.html"));
        BuiltSite.build(folder, Map.of("site.baseUrl", server.url(""), "form.endpoint", receiver.endpoint(),
                "form.feedbackEndpoint", feedbackReceiver.endpoint(), "form.feedbackReturnField", "next"));
    }

    @AfterEach
    void stop() {
        server.close();
        receiver.close();
        feedbackReceiver.close();
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void theReaderSeesTheThankYouPage(boolean scripts, Page page) throws Exception {
        page.javascript(scripts);
        page.open(server.url("anmal-intresse-ledsagare.html"));
        page.fill("#namn", "Åsa Öberg");
        page.fill("#epost", "asa@example.se");
        page.awaitLoad(() -> page.click(".form button"));

        assertEquals(List.of("Åsa Öberg"), receiver.take().fields().get("namn"));
        assertEquals(server.url("tack.html"), page.evaluate("location.href").asText());
        assertEquals(List.of(), page.problems());
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void theFeedbackBoxToo(boolean scripts, Page page) throws Exception {
        page.javascript(scripts);
        page.open(server.url("om-lss.html"));
        page.click("label:has(#hittade-nej)");
        page.awaitLoad(() -> page.click(".feedback button"));

        FormReceiver.Submission post = feedbackReceiver.take();
        assertEquals("om-lss", post.field("sida"));
        assertEquals(server.url("tack-for-synpunkten.html"), post.field("next"));
        assertEquals(server.url("tack-for-synpunkten.html"), page.evaluate("location.href").asText());
        assertEquals(List.of(), page.problems());
    }
}
