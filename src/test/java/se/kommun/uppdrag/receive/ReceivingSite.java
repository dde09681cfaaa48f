package se.kommun.uppdrag.receive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import se.kommun.uppdrag.browser.StaticServer;
import se.kommun.uppdrag.build.BuildOptions;
import se.kommun.uppdrag.build.DiskBuild;
import se.kommun.uppdrag.testing.FixtureSite;
import se.kommun.uppdrag.testing.SiteCopy;

/** The fixture site, published on a server with the headers of its own {@code _headers}, and the receiver that its forms reach. */
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
        Path built = folder.resolve("built");
        build(built, Map.of("form.endpoint", receiver.address(), "form.feedbackEndpoint", receiver.address() + "synpunkter"));
        return new ReceivingSite("trial", new StaticServer(built.resolve("output"), PREFIX), receiver);
    }

    /** With an address of its own, and the receiver behind the web server that the site stands on. */
    static ReceivingSite behindWebServer(Path folder) throws Exception {
        Path built = Files.createDirectory(folder.resolve("built"));
        StaticServer server = new StaticServer(built.resolve("output"), PREFIX);
        Map<String, String> settings = Map.of("site.baseUrl", server.url(""), "form.endpoint", "/api/form", "form.feedbackEndpoint", "/api/form/synpunkter");
        build(built, settings);
        RunningReceiver receiver = RunningReceiver.with(folder, settings);
        server.route("/api/form", new ReverseProxy(receiver.client));
        return new ReceivingSite("behind a web server", server, receiver);
    }

    private static void build(Path folder, Map<String, String> settings) {
        SiteCopy site = FixtureSite.copyTo(folder);
        settings.forEach(site::set);
        DiskBuild.Result result = DiskBuild.run(new BuildOptions(folder, folder.resolve("output"), false, LocalDate.of(2026, 11, 21)));
        assertTrue(result.published(), () -> result.problems().toString());
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
