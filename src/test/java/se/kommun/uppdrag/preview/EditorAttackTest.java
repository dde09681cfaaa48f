package se.kommun.uppdrag.preview;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.kommun.uppdrag.editor.EditableSource;
import se.kommun.uppdrag.testing.WordFile;

/** What another site, or somebody who has got hold of the word, may try: nothing is changed that an editor did not ask for. */
class EditorAttackTest {

    private static final String PAGE = "---\ntitle: Sidan\ntype: sida\n---\nText.\n";
    private static final String SAVE = "{\"file\":\"content/sida.md\",\"base\":\"\",\"body\":\"Ond.\"}";

    @TempDir
    Path folder;

    @TempDir
    Path elsewhere;

    private Path site;
    private Preview preview;
    private Client client;
    private Map<String, String> before;

    @BeforeEach
    void start() throws IOException {
        site = folder.resolve("site");
        Files.createDirectories(site.resolve("content/mapp"));
        Files.createDirectories(site.resolve("content/.git"));
        Files.writeString(site.resolve("content/sida.md"), PAGE);
        Files.writeString(site.resolve("content/annan.md"), PAGE);
        Files.writeString(site.resolve("content/.git/config"), "hemligt");
        Files.writeString(site.resolve("content/.dold.md"), "hemligt");
        Files.writeString(site.resolve("jbake.properties"), "");
        Files.writeString(folder.resolve("utanför.md"), "hemligt");
        Files.createDirectories(folder.resolve("annanstans"));
        Files.writeString(folder.resolve("annanstans/sida.md"), "hemligt");
        Files.createSymbolicLink(site.resolve("content/lank.md"), folder.resolve("utanför.md"));
        Files.createSymbolicLink(site.resolve("content/bort"), folder.resolve("annanstans"));
        preview = Previews.of(site);
        client = new Client(preview.newAddress());
        before = Tree.of(folder);
    }

    /** After every attack each file is what it was, and there is no new one but the earlier versions of pages that were opened. */
    @AfterEach
    void nothingIsChanged() throws IOException {
        Map<String, String> after = new TreeMap<>(Tree.of(folder));
        preview.close();
        after.keySet().removeIf(file -> file.startsWith("site/.uppdrag/versioner/"));
        assertEquals(before, after);
    }

    private Client.Answered save(String... headers) throws IOException {
        return client.post("/_redigera/spara", SAVE.getBytes(StandardCharsets.UTF_8), List.of(headers));
    }

    private String token() throws IOException {
        return "X-Uppdrag-Token: " + client.token();
    }

    private static String json() {
        return "Content-Type: application/json";
    }

    @Test
    void anotherNameForThisMachineIsNotAnswered() throws IOException {
        String port = client.host().substring("localhost".length());
        for (String host : List.of("www.example.com" + port, "localhost", "localhost:1", "127.0.0.1.nip.io" + port, "localhost" + port + ".example.com", "", "localhost.")) {
            for (String path : List.of("/redigera/", "/redigera/sida", "/_redigera/visning/sida", "/_preview/status.json", "/_redigera/editor.js")) {
                Client.Answered answer = client.send("GET " + path + " HTTP/1.1", List.of("Host: " + host), new byte[0]);
                assertTrue(Set.of(400, 403).contains(answer.status()), host);
                assertFalse(answer.body().contains("token"), answer.body());
            }
            assertTrue(Set.of(400, 403).contains(save("Host: " + host, token(), json()).status()), host);
        }
        assertTrue(Set.of(400, 403).contains(client.send("GET /redigera/ HTTP/1.1", List.of("Host: " + client.host(), "Host: evil.example"), new byte[0]).status()));
    }

    /** Every account on the machine reaches the port: whoever has no cookie sees nothing and changes nothing. */
    @ParameterizedTest
    @ValueSource(strings = {"", "uppdrag-PORT=", "uppdrag-PORT=0", "uppdrag=COOKIE", "uppdrag-1=COOKIE", "uppdrag-PORT=COOKIE0", "uppdrag-PORT=TOKEN",
        "UPPDRAG-PORT=COOKIE", "uppdrag-PORT=\"COOKIE\"", "x=uppdrag-PORT=COOKIE"})
    void anotherAccountSeesNothingAndChangesNothing(String cookie) throws IOException {
        String token = client.token();
        String given = cookie.replace("PORT", client.host().replaceFirst(".*:", "")).replace("COOKIE", client.cookie().replaceFirst(".*=", "")).replace("TOKEN", token);
        List<String> headers = given.isEmpty() ? List.of("Host: " + client.host()) : List.of("Host: " + client.host(), "Cookie: " + given);
        Client other = client.stranger();
        for (String path : List.of("/", "/sida.html", "/finns-inte", "/redigera/", "/redigera/sida", "/redigera", "/_redigera/visning/sida", "/_redigera/editor.js",
                "/_preview/status.json", "/_preview/events?x", "/_preview/panel.js", "/_preview/mottagare", "/?nyckel=", "/?nyckel=" + token, "/?nyckel=" + "0".repeat(64),
                "/redigera/?nyckel=x&nyckel=y", "//x/?nyckel=1")) {
            for (String method : List.of("GET", "HEAD", "OPTIONS")) {
                Client.Answered answer = other.send(method + " " + path + " HTTP/1.1", headers, new byte[0]);
                assertTrue(Set.of(400, 403).contains(answer.status()), method + " " + path + " " + answer.status());
                assertFalse(answer.body().contains(token) || answer.body().contains("Sidan</title>") || answer.headers().containsKey("set-cookie"), path);
            }
        }
        for (String action : List.of("prov", "spara", "skillnad", "slang", "ny", "byt-namn", "publicera", "bild?sida=sida&namn=a.png")) {
            List<String> all = new ArrayList<>(client.own("application/json"));
            all.addAll(headers.subList(1, headers.size()));
            Client.Answered answer = other.post("/_redigera/" + action, SAVE.getBytes(StandardCharsets.UTF_8), all);
            assertEquals(403, answer.status(), action);
            assertTrue(answer.body().startsWith("{\"message\":\"Den här webbläsaren är inte inloggad"), answer.body());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://www.example.com", "null", "https://HOST", "http://localhost", "http://HOST.example.com", "HOST", "http://HOST/", "file://", ""})
    void aPageOfAnotherSiteMayNotWrite(String origin) throws IOException {
        assertEquals(403, save("Host: " + client.host(), "Origin: " + origin.replace("HOST", client.host()), token(), json()).status());
    }

    @ParameterizedTest
    @ValueSource(strings = {"cross-site", "same-site", "none"})
    void aBrowserThatSaysItComesFromElsewhereMayNotWrite(String from) throws IOException {
        assertEquals(403, save("Host: " + client.host(), "Sec-Fetch-Site: " + from, token(), json()).status());
    }

    @Test
    void anotherSiteMayLinkHereAndNothingElse() throws IOException {
        for (String mode : List.of("no-cors", "cors", "navigate")) {
            int status = client.send("GET /redigera/ HTTP/1.1", List.of("Host: " + client.host(), "Sec-Fetch-Site: cross-site",
                    "Sec-Fetch-Mode: " + mode, "Sec-Fetch-Dest: iframe"), new byte[0]).status();
            assertEquals(403, status, mode);
        }
        assertEquals(200, client.send("GET /redigera/ HTTP/1.1", List.of("Host: " + client.host(), "Sec-Fetch-Site: cross-site",
                "Sec-Fetch-Mode: navigate", "Sec-Fetch-Dest: document"), new byte[0]).status());
    }

    @Test
    void whoDoesNotKnowTheWordMayNotWrite() throws IOException {
        String word = client.token();
        assertEquals(64, word.length());
        for (String header : List.of("X-Other: x", "X-Uppdrag-Token:", "X-Uppdrag-Token: fel", "X-Uppdrag-Token: " + word.substring(1),
                "X-Uppdrag-Token: " + word + "0", "X-Uppdrag-Token: " + word.toUpperCase(Locale.ROOT) + "A", "Cookie: token=" + word)) {
            for (String action : List.of("prov", "spara", "skillnad", "slang", "ny", "byt-namn", "publicera", "bild?sida=sida&namn=a.png")) {
                Client.Answered answer = client.post("/_redigera/" + action, SAVE.getBytes(StandardCharsets.UTF_8),
                        List.of("Host: " + client.host(), "Origin: http://" + client.host(), header, json()));
                assertEquals(403, answer.status(), action);
            }
        }
        assertEquals(403, save("Host: " + client.host(), token(), token(), json()).status());
        try (Preview other = Previews.of(Files.createDirectories(elsewhere.resolve("content")).getParent())) {
            assertNotEquals(word, new Client(other.newAddress()).token());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"GET", "PUT", "DELETE", "OPTIONS", "PATCH"})
    void onlyPostsWrite(String method) throws IOException {
        for (String action : List.of("prov", "spara", "skillnad", "slang", "ny", "byt-namn", "publicera", "bild")) {
            Client.Answered answer = client.send(method + " /_redigera/" + action + "?file=content/sida.md&body=x HTTP/1.1",
                    List.of("Host: " + client.host(), token(), json()), new byte[0]);
            assertEquals(405, answer.status());
            assertFalse(answer.headers().keySet().stream().anyMatch(name -> name.startsWith("access-control")), answer.headers()::toString);
        }
        if (!method.equals("GET")) {
            assertEquals(405, client.send(method + " /redigera/sida HTTP/1.1", List.of("Host: " + client.host()), new byte[0]).status());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"text/plain", "application/x-www-form-urlencoded", "multipart/form-data; boundary=x", "text/plain; application/json", ""})
    void whatAFormCanSendIsNoRequest(String type) throws IOException {
        assertEquals(403, save("Host: " + client.host(), "Content-Type: " + type).status());
        assertEquals(415, save("Host: " + client.host(), token(), "Content-Type: " + type).status());
    }

    static Stream<String> paths() {
        return Stream.of("../utanför.md", "content/../../utanför.md", "content/../jbake.properties", "content/%2e%2e/%2e%2e/x.md", "content/..%2f..%2fx.md",
                "content\\\\..\\\\..\\\\x.md", "..\\\\x.md", "/etc/passwd", "/content/sida.md", "C:\\\\x.md", "file:///etc/passwd", "content/.git/config",
                "content/.git/hooks.md", "content/.dold.md", "content/sida.md\\u0000.png", "content/sida\\u0000.md", "content//sida.md", "content/./sida.md",
                "content/sida.md/", "content/sida.MD", "content/CON.md", "content/mapp/../sida.md", "templates/sida.ftl", "assets/js/form.js", "jbake.properties",
                "content/lank.md", "content/bort/sida.md", "content/bort/ny.md", "content/" + "a".repeat(5000) + ".md", "content/" + "a/".repeat(500) + "b.md",
                "content/sida.md ", " content/sida.md", "content/sida.md\\n", "content/s\\u00edda.md", "", ".", "content", "content/", "content/.md");
    }

    @ParameterizedTest
    @MethodSource("paths")
    void noPathLeadsOutOfContent(String path) throws IOException {
        for (String action : List.of("prov", "spara", "skillnad", "byt-namn", "publicera")) {
            Client.Answered answer = client.post("/_redigera/" + action,
                    "{\"file\":\"" + path + "\",\"base\":\"\",\"body\":\"Ond.\",\"slug\":\"ond\",\"message\":\"x\"}");
            assertEquals(400, answer.status(), action + ": " + answer.body());
            assertTrue(answer.body().contains("message"));
            assertFalse(answer.body().contains("hemligt"));
        }
        assertEquals(400, client.post("/_redigera/bild?namn=a.png&sida=" + URLEncoder.encode(path.replaceAll("^content/|\\.md$", "").replace("\\\\", "\\")
                .replace("\\u0000", "\0"), StandardCharsets.UTF_8), new byte[] {1}, client.own("image/png")).status());
    }

    @ParameterizedTest
    @ValueSource(strings = {"../utanför", "..%2f..%2futanf%C3%B6r", "%2e%2e/%2e%2e/x", "..\\x", "..%5cx", ".git/config", ".dold", "lank", "bort/sida", "%00", "sida%00",
        "sida.md", "/etc/passwd", "//etc/passwd", "Sida", "sida/", "%c0%ae%c0%ae/x", "editor.ftl", "../editor/editor.ftl"})
    void noAddressLeadsOutOfContent(String path) throws IOException {
        for (String start : List.of("/redigera/", "/_redigera/visning/", "/_redigera/")) {
            Client.Answered answer = client.get(start + path);
            assertFalse(answer.body().contains("hemligt") || answer.body().contains("root:") || answer.body().contains("<#"), answer.body());
            assertTrue(answer.status() != 500 && (answer.status() != 200 || answer.body().contains("kan inte visas")), start + path + " " + answer.status());
        }
    }

    @Test
    void tooMuchIsRefusedBeforeItIsRead() throws IOException {
        List<String> declared = new ArrayList<>(client.own("application/json"));
        declared.add("Content-Length: 999999999999");
        assertEquals(413, client.send("POST /_redigera/spara HTTP/1.1", declared, new byte[0]).status());
        List<String> picture = new ArrayList<>(client.own("image/png"));
        picture.add("Content-Length: 30000001");
        assertEquals(413, client.send("POST /_redigera/bild?sida=sida&namn=a.png HTTP/1.1", picture, new byte[0]).status());
        byte[] large = ("{\"file\":\"content/sida.md\",\"base\":\"\",\"body\":\"" + "a".repeat(1_000_000) + "\"}").getBytes(StandardCharsets.UTF_8);
        assertEquals(413, client.post("/_redigera/spara", large, client.own("application/json")).status());
    }

    @Test
    void tooMuchInPiecesIsRefused() throws IOException {
        ByteArrayOutputStream chunks = new ByteArrayOutputStream();
        byte[] chunk = ("10000\r\n" + "a".repeat(0x10000) + "\r\n").getBytes(StandardCharsets.US_ASCII);
        for (int i = 0; i < 17; i++) {
            chunks.write(chunk);
        }
        chunks.write("0\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
        List<String> headers = new ArrayList<>(client.own("application/json"));
        headers.add("Transfer-Encoding: chunked");
        assertEquals(413, client.send("POST /_redigera/spara HTTP/1.1", headers, chunks.toByteArray()).status());
    }

    static Stream<String> badJson() {
        String end = ",\"base\":\"\",\"body\":\"Ond.\"}";
        String start = "{\"file\":\"content/ny.md\"";
        return Stream.of("", "{", "[]", "null", "\"x\"", "{}", start + end + "x", start + end + start + end, start + ",\"file\":\"content/sida.md\"" + end,
                start + ",\"fields\":[]" + end, start + ",\"fields\":{\"a\":{}}" + end, start + ",\"fields\":{\"a\":[[]]}" + end, start + ",\"fields\":{\"a\":1}" + end,
                start + ",\"fields\":{\"a\":[null]}" + end, start + ",\"fields\":" + "{\"a\":".repeat(50_000) + end, start + ",\"x\":" + "[".repeat(100_000) + end,
                start + ",\"base\":1,\"body\":\"x\"}", start + ",\"base\":\"\",\"body\":[\"x\"]}", start + ",\"base\":\"\",\"body\":\"\\ud800\"}",
                start + ",\"base\":\"\",\"body\":\"a\\u0000b\"}", start + ",\"base\":\"x\\n---\\n\",\"body\":\"x\"}", start + ",\"body\":\"x\"}", start + ",\"base\":\"\"}",
                start + ",\"fields\":{\"a b\":\"x\"}" + end, start + ",\"fields\":{\"title\":\"a\\nstatus: published\"}" + end,
                start + ",\"fields\":{\"a: 1\\nb\":\"x\"}" + end, "{'file':'content/ny.md'}", "{\"file\":\"content/ny.md\",}", "\u0000", "<xml/>");
    }

    @ParameterizedTest
    @MethodSource("badJson")
    void whatIsNoSoundRequestIsRefused(String json) throws IOException {
        for (String action : List.of("prov", "spara")) {
            Client.Answered answer = client.post("/_redigera/" + action, json);
            assertEquals(400, answer.status(), answer.body());
        }
    }

    @Test
    void bytesThatAreNoLettersAreRefused() throws IOException {
        byte[] bytes = "{\"file\":\"content/ny.md\",\"base\":\"\",\"body\":\"\u00ff\"}".getBytes(StandardCharsets.ISO_8859_1);
        assertEquals(400, client.post("/_redigera/spara", bytes, client.own("application/json")).status());
    }

    @ParameterizedTest
    @ValueSource(strings = {"../ond", "ond/../../x", "a\\\\b", ".ond", "annan", "sida", "index", "404", "con", "", "\\u0000", "Ond", "ond.md", "ond.html", "-ond"})
    void noSlugLeadsElsewhereOrTakesAPlace(String slug) throws IOException {
        if (!Set.of("index", "404").contains(slug)) {
            assertEquals(400, client.post("/_redigera/ny", "{\"type\":\"sida\",\"title\":\"Ond\",\"slug\":\"" + slug + "\"}").status());
        }
        String base = EditableSource.of("content/sida.md", PAGE.getBytes(StandardCharsets.UTF_8)).hash();
        assertEquals(400, client.post("/_redigera/byt-namn", "{\"file\":\"content/sida.md\",\"base\":\"" + base + "\",\"slug\":\"" + slug + "\"}").status());
    }

    @Test
    void aPageThatIsNotTheOneThatWasOpenedIsNotRenamed() throws IOException {
        assertEquals(409, client.post("/_redigera/byt-namn", "{\"file\":\"content/sida.md\",\"base\":\"\",\"slug\":\"ond\"}").status());
        assertEquals(409, client.post("/_redigera/byt-namn", "{\"file\":\"content/finns-inte.md\",\"base\":\"\",\"slug\":\"ond\"}").status());
    }

    @Test
    void aTypeOrTitleThatCannotBeIsRefused() throws IOException {
        for (String rest : List.of("\"type\":\"ond\",\"title\":\"Ond\"", "\"type\":\"sida\",\"title\":\"\"", "\"type\":\"sida\",\"title\":\"a\\nb\"",
                "\"type\":\"sida\",\"title\":\"" + "a".repeat(900_000) + "\"", "\"type\":\"sida\"")) {
            assertEquals(400, client.post("/_redigera/ny", "{" + rest + ",\"slug\":\"ond\"}").status());
        }
    }

    @Test
    void onlyPicturesArePictures() throws IOException {
        for (String type : List.of("image/png", "application/octet-stream")) {
            for (String bytes : List.of("", "<svg onload='alert(1)' xmlns='http://www.w3.org/2000/svg'/>", "<html><script>alert(1)</script>", "GIF89a/*<script>*/=1;",
                    "\u0089PNG\r\n\u001a\n<script>", "%PDF-1.7", "PK\u0003\u0004")) {
                for (String name : List.of("a.png", "a.png.html", "../../a.php", "a.svg", ".htaccess", "con.png", "a%00.html", "%2e%2e%2fa.png", "")) {
                    assertEquals(400, client.post("/_redigera/bild?sida=sida&namn=" + name, bytes.getBytes(StandardCharsets.ISO_8859_1), client.own(type)).status());
                }
            }
        }
        for (String type : List.of("image/svg+xml", "text/html", "text/plain", "application/x-www-form-urlencoded", "multipart/form-data")) {
            assertEquals(415, client.post("/_redigera/bild?sida=sida&namn=a.svg", new byte[] {1}, client.own(type)).status());
        }
        assertEquals(400, client.post("/_redigera/bild?sida=finns-inte&namn=a.png", new byte[] {1}, client.own("image/png")).status());
        assertEquals(400, client.post("/_redigera/bild?sida=%zz&namn=%zz", new byte[] {1}, client.own("image/png")).status());
    }

    /** Documents, archives in documents, and what the clipboard has. */
    @Test
    void whatIsSentToBeReadWritesNothing() throws IOException {
        byte[] bomb = WordFile.of("").part("word/media/a.xml", new byte[41_000_000]).bytes();
        byte[] entity = WordFile.of("").part("word/document.xml", "<!DOCTYPE d [<!ENTITY x SYSTEM 'file:///etc/hostname'>]><d>&x;</d>").bytes();
        byte[] evil = "<script>alert(1)</script>".getBytes(StandardCharsets.UTF_8);
        for (byte[] bytes : List.of(bomb, entity, evil, new byte[0], "%PDF-1.7".getBytes(StandardCharsets.UTF_8))) {
            for (String name : List.of("a.docx", "a.pdf", "../a.docx", "a.exe", "a.docm", "", "a%00.docx")) {
                for (String path : List.of("las-in?sida=sida&namn=" + name, "importera?typ=sida&adress=ond&namn=" + name, "importera?typ=sida&adress=../ond&namn=" + name,
                        "importera?typ=ond&adress=ond&namn=a.html")) {
                    assertEquals(400, client.post("/_redigera/" + path, bytes, client.own("application/octet-stream")).status(), path);
                }
            }
        }
        for (String name : List.of("a.html", "a.exe", "a.docm", "a.svg", "", "../../a.pdf", "a.pdf")) {
            assertEquals(400, client.post("/_redigera/dokument?sida=sida&namn=" + name, evil, client.own("application/octet-stream")).status(), name);
        }
        for (String name : List.of("klistra", "las-in", "dokument", "importera", "bild")) {
            for (String page : List.of("finns-inte", "../utan", "lank", "bort/sida", ".dold", "")) {
                String type = name.equals("klistra") ? "text/html" : "application/octet-stream";
                String address = "/_redigera/" + name + "?namn=a.html&typ=&sida=" + URLEncoder.encode(page, StandardCharsets.UTF_8);
                assertEquals(400, client.post(address, evil, client.own(type)).status(), address);
                assertEquals(403, client.post(address, evil, List.of("Content-Type: " + type)).status(), address);
                assertEquals(405, client.get(address).status(), address);
            }
            assertEquals(415, client.post("/_redigera/" + name + "?sida=sida&namn=a.docx", evil, client.own("text/plain")).status(), name);
        }
        assertEquals("{\"markdown\":\"\",\"message\":\"\"}", client.post("/_redigera/klistra?sida=sida", evil, client.own("text/html")).body());
        assertEquals("{\"markdown\":\"\",\"message\":\"\"}", client.post("/_redigera/las-in?sida=sida&namn=a.html", evil, client.own("application/octet-stream")).body());
    }

    @Test
    void nobodyMayPutTheEditorInAFrameOrRunAnythingInIt() throws IOException {
        for (String path : List.of("/redigera/", "/redigera/sida", "/redigera/_bilder")) {
            Map<String, String> headers = client.get(path).headers();
            assertTrue(headers.get("content-security-policy").contains("default-src 'none'"));
            assertTrue(headers.get("content-security-policy").contains("frame-ancestors 'none'"));
            assertEquals("DENY", headers.get("x-frame-options"));
            assertEquals("nosniff", headers.get("x-content-type-options"));
            assertEquals("no-store", headers.get("cache-control"));
        }
        for (String path : List.of("/", "/_redigera/visning/sida", "/_redigera/editor.js", "/_preview/status.json")) {
            Map<String, String> headers = client.get(path).headers();
            assertEquals("frame-ancestors 'self'", headers.get("content-security-policy"));
            assertEquals("nosniff", headers.get("x-content-type-options"));
        }
    }

    @Test
    void whatAPageSaysIsNeverHtmlInTheEditor() throws IOException {
        String nasty = "</title></textarea><script>alert(1)</script>\"'><img src=x onerror=alert(1)>";
        Files.writeString(site.resolve("content/ond.md"), "---\ntitle: '" + nasty.replace("'", "''") + "'\ntype: sida\n---\n" + nasty + "\n");
        for (String path : List.of("/redigera/ond", "/redigera/", "/redigera/sida")) {
            String html = client.get(path).body();
            assertFalse(html.contains("<script>alert") || html.contains("<img src=x"), html);
        }
        Files.delete(site.resolve("content/ond.md"));
    }
}
