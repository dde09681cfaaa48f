package se.kommun.uppdrag.receive;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import se.kommun.uppdrag.browser.StaticServer;
import se.kommun.uppdrag.published.BuiltSite;

/** The real site, published on a server with the headers of its own {@code _headers}, and the receiver that its forms reach. */
final class ReceivingSite implements AutoCloseable {

    private static final String PREFIX = "/uppdrag/";

    final RunningReceiver receiver;
    private final String name;
    private final StaticServer server;

    private ReceivingSite(String name, StaticServer server, RunningReceiver receiver) {
        this.name = name;
        this.server = server;
        this.receiver = receiver;
    }

    /** As shipped, but for the receiver's port: the site's address is an example, and the forms are sent straight to the receiver. */
    static ReceivingSite trial(Path folder) throws Exception {
        RunningReceiver receiver = RunningReceiver.trial(folder);
        Path output = BuiltSite.build(Files.createDirectory(folder.resolve("built")),
                Map.of("form.endpoint", receiver.address(), "form.feedbackEndpoint", receiver.address() + "synpunkter"));
        return new ReceivingSite("trial", new StaticServer(output, PREFIX), receiver);
    }

    /** With an address of its own, and the receiver behind the web server that the site stands on. */
    static ReceivingSite behindWebServer(Path folder) throws Exception {
        Path built = Files.createDirectory(folder.resolve("built"));
        StaticServer server = new StaticServer(built.resolve("output"), PREFIX);
        Map<String, String> settings = Map.of("site.baseUrl", server.url(""), "form.endpoint", "/api/form", "form.feedbackEndpoint", "/api/form/synpunkter");
        BuiltSite.build(built, settings);
        RunningReceiver receiver = RunningReceiver.with(folder, settings);
        server.route("/api/form", new ReverseProxy(receiver.client));
        return new ReceivingSite("behind a web server", server, receiver);
    }

    String url(String address) {
        return server.url(address);
    }

    /** The bytes of the only file in the inbox, which is deleted. */
    byte[] take() throws IOException {
        List<String> files = receiver.files();
        assertEquals(1, files.size(), files::toString);
        Path file = receiver.inbox.resolve(files.get(0));
        byte[] bytes = Files.readAllBytes(file);
        Files.delete(file);
        return bytes;
    }

    @Override
    public String toString() {
        return name;
    }

    @Override
    public void close() throws IOException {
        server.close();
        receiver.close();
    }
}
