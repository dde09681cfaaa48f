package se.kommun.uppdrag.preview;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.nio.file.attribute.UserPrincipal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.kommun.uppdrag.build.IncrementalSite;
import se.kommun.uppdrag.check.spelling.Spelling;
import se.kommun.uppdrag.http.LocalResponses;

/** An address with a key lets one browser in, and stays of use to nobody else. */
class SignInTest {

    private static final String LINK = "Sec-Fetch-Site: cross-site\r\nSec-Fetch-Mode: navigate\r\nSec-Fetch-Dest: document";

    @TempDir
    private Path site;
    private PreviewServer server;
    private Client stranger;

    @BeforeEach
    void start() throws IOException {
        IncrementalSite live = new IncrementalSite(site, () -> LocalDate.of(2026, 11, 21), Map.of(), Spelling.OFF);
        server = new PreviewServer(0, () -> live, site);
        server.serve("/sida.html", exchange -> LocalResponses.text(exchange, 200, LocalResponses.TEXT, "Sidan."));
        server.start();
        stranger = new Client(server.address());
    }

    @AfterEach
    void stop() throws IOException {
        server.stop();
    }

    private String query() {
        return "?" + URI.create(server.newAddress()).getRawQuery();
    }

    private Client.Answered get(String path, String... headers) throws IOException {
        return stranger.send("GET " + path + " HTTP/1.1", List.of("Host: " + stranger.host(), headers.length == 0 ? "X: x" : String.join("\r\n", headers)), new byte[0]);
    }

    @Test
    void aKeyIsExchangedForACookieThatOnlyThisBrowserSends() throws IOException {
        Client.Answered entered = get("/sida.html" + query());
        assertEquals(302, entered.status());
        assertEquals("/sida.html", entered.headers().get("location"));
        String port = stranger.host().replaceFirst(".*:", "");
        assertTrue(entered.headers().get("set-cookie").matches("uppdrag-" + port + "=[0-9a-f]{64}; Path=/; HttpOnly; SameSite=Strict"), entered.headers()::toString);
        assertEquals("Sidan.", new Client(server.newAddress()).get("/sida.html").body());
    }

    @Test
    void aUsedKeyShowsTheWayToANewOne() throws IOException {
        String query = query();
        Client own = new Client(server.address() + query);
        Client.Answered again = get("/" + query);
        assertEquals(403, again.status());
        assertTrue(again.body().contains("<h1>Adressen gäller inte längre</h1>") && again.body().contains("Tryck på Enter."), again.body());
        assertFalse(again.headers().containsKey("set-cookie"));
        assertEquals(302, own.get("/sida.html" + query).status(), "who is let in may use it again");
    }

    @Test
    void whoHasNoCookieIsShownTheWayIn() throws IOException {
        Client.Answered locked = get("/sida.html");
        assertEquals(403, locked.status());
        assertTrue(locked.body().contains("<h1>Förhandsvisningen är låst</h1>") && locked.body().contains("Tryck på Enter."), locked.body());
        assertEquals("no-store", locked.headers().get("cache-control"));
    }

    @Test
    void whoOnlyAsksAboutAnAddressDoesNotUseItUp() throws IOException {
        String query = query();
        assertEquals(403, stranger.send("HEAD /" + query + " HTTP/1.1", List.of("Host: " + stranger.host()), new byte[0]).status());
        assertEquals(302, get("/" + query).status());
    }

    @Test
    void severalBrowsersMayBeLetInInAnyOrder() throws IOException {
        String first = query();
        String second = query();
        assertEquals(302, get("/" + second).status());
        assertEquals(302, get("/" + first).status());
        for (int i = 0; i < 20; i++) {
            query();
        }
        String last = query();
        assertEquals(403, get("/" + first).status());
        assertEquals(302, get("/" + last).status());
    }

    /** The cookie is not sent with a step that began on another site, redirects of it among them. */
    @Test
    void aLinkFromElsewhereGoesOnByAPageOfOurOwn() throws IOException {
        Client.Answered entered = get("/sida.html" + query(), LINK);
        assertEquals(200, entered.status());
        assertTrue(entered.headers().containsKey("set-cookie"));
        assertTrue(entered.body().contains("content=\"0;url=/sida.html\""), entered.body());
        Client.Answered asked = get("/sida.html?a=%22%3E%25&b", LINK);
        assertEquals(403, asked.status());
        assertTrue(asked.body().contains("content=\"0;url=/sida.html?a=%22%3E%25&amp;b\""), asked.body());
        assertFalse(asked.headers().containsKey("set-cookie"));
    }

    @Test
    void noKeyLeadsToAnotherSite() throws IOException {
        assertEquals("/", get("//www.example.com/" + query()).headers().get("location"));
        assertEquals("/www.example.com/", get("///www.example.com/" + query()).headers().get("location"));
        assertTrue(get("///www.example.com/" + query(), LINK).body().contains("0;url=/www.example.com/\""));
        assertTrue(get("http://www.example.com/sida.html?a=b", LINK).body().contains("0;url=/sida.html?a=b\""));
    }

    @Test
    void aTabStaysSignedInWhenThePreviewIsStartedAgain() throws IOException {
        String cookie = new Client(server.newAddress()).cookie();
        String word = server.writeAccess().token();
        int port = URI.create(server.address()).getPort();
        server.stop();
        IncrementalSite live = new IncrementalSite(site, () -> LocalDate.of(2026, 11, 21), Map.of(), Spelling.OFF);
        server = new PreviewServer(port, () -> live, site);
        server.start();
        assertEquals(port, URI.create(server.address()).getPort());
        assertEquals(200, get("/_preview/panel.js", "Cookie: " + cookie).status());
        assertEquals(word, server.writeAccess().token());
    }

    @Test
    void whatLetsInIsForTheOwnersEyesAlone() throws IOException {
        Path secret = site.resolve(".uppdrag/preview-secret");
        assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(secret)));
        String text = Files.readString(secret);
        assertFalse(new Client(server.newAddress()).cookie().contains(text) || server.writeAccess().token().contains(text));
        assertEquals(text, SessionSecret.of(site).secret());
        Files.setPosixFilePermissions(secret, PosixFilePermissions.fromString("rw-r--r--"));
        assertNotEquals(text, SessionSecret.of(site).secret(), "somebody else may have read it");
        assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(secret)));
        assertEquals("*\n", Files.readString(site.resolve(".uppdrag/.gitignore")));
    }

    /** In a folder that several people may write to, another could lay out a secret that they know. */
    @Test
    void aSecretOfAnotherUserIsNotTaken() throws IOException {
        Path secret = site.resolve(".uppdrag/preview-secret");
        UserPrincipal own = Files.getOwner(secret);
        assertTrue(OwnerOnlyAccess.isSet(secret, own));
        String other = own.getName().equals("nobody") ? "root" : "nobody";
        assertFalse(OwnerOnlyAccess.isSet(secret, site.getFileSystem().getUserPrincipalLookupService().lookupPrincipalByName(other)));
    }

    @Test
    void aFolderThatCannotBeWrittenOrLeadsElsewhereIsNoHindrance(@TempDir Path other) throws IOException {
        Files.writeString(other.resolve(".uppdrag"), "in the way");
        assertNotEquals(SessionSecret.of(other), SessionSecret.of(other));
        Files.delete(other.resolve(".uppdrag"));
        Files.createSymbolicLink(other.resolve(".uppdrag"), site.resolve(".uppdrag"));
        assertNotEquals(SessionSecret.of(site), SessionSecret.of(other));
    }
}
