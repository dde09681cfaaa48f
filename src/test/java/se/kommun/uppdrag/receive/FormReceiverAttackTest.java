package se.kommun.uppdrag.receive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.Headers;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.kommun.uppdrag.form.FormDefinition;
import se.kommun.uppdrag.form.FormField;

/** Requests that no reader sends: none is kept, each is answered, and the next reader is served. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FormReceiverAttackTest {

    private static final String GOOD = RawClient.encode(RunningReceiver.GOOD);

    private RunningReceiver receiver;
    private RawClient client;

    @BeforeAll
    void start(@TempDir Path folder) throws Exception {
        receiver = RunningReceiver.published(folder);
        client = receiver.client;
    }

    @AfterAll
    void stop() throws Exception {
        receiver.close();
    }

    @BeforeEach
    void laterThanAnyLimit() {
        receiver.clock.updateAndGet(now -> now.plus(RateLimiter.WINDOW));
    }

    @AfterEach
    void theNextReaderIsServed() throws Exception {
        receiver.clock.updateAndGet(now -> now.plus(RateLimiter.WINDOW));
        assertEquals(303, client.post("/", GOOD).status());
    }

    @ParameterizedTest
    @ValueSource(strings = {"GET", "HEAD", "PUT", "DELETE", "OPTIONS", "TRACE", "PATCH", "post", "CONNECT", "PROPFIND"})
    void onlyPostIsAnswered(String method) throws Exception {
        int before = receiver.files().size();
        RawClient.Answer answer = client.send(method + " / HTTP/1.1", List.of(client.host(), RawClient.TYPE), GOOD.getBytes(StandardCharsets.US_ASCII));
        assertEquals(405, answer.status());
        assertEquals("POST", answer.headers().get("allow"));
        assertEquals(before, receiver.files().size());
    }

    @ParameterizedTest
    @ValueSource(strings = {"/../../etc/passwd", "/%2e%2e/%2e%2e/x", "/api/form/", "/api", "/synpunkter/..", "//evil.example/", "/%00", "/inbox/x.json", "/tack.html",
        "/synpunkter%2f", "/.lock", "/%c0%ae"})
    void noOtherPathIsAForm(String path) throws Exception {
        int before = receiver.files().size();
        RawClient.Answer answer = client.post(path, GOOD);
        assertTrue(answer.status() == 404 || answer.status() == 400, path + " " + answer.status());
        assertEquals(before, receiver.files().size());
    }

    @ParameterizedTest
    @ValueSource(strings = {"evil.example", "127.0.0.1.evil.example", "localhost.evil.example:8090", "www.exempelkoping.se.evil.example", "www.exempelkoping.se@evil.example", "",
        "localhost:", "localhost:1:2", "127.0.0.1.", "evil.example:8090", "localhost:8090@evil.example", "::1"})
    void noOtherHostIsAnswered(String host) throws Exception {
        assertNotTaken(421, client.send("POST / HTTP/1.1", List.of("Host: " + host, RawClient.TYPE), GOOD.getBytes(StandardCharsets.US_ASCII)));
    }

    @Test
    void theHostsOfTheSiteAreAnswered() throws Exception {
        for (String host : List.of("www.exempelkoping.se", "localhost:1", "127.0.0.1", "127.0.0.2:8090", "LOCALHOST", "[::1]:8090", "WWW.Exempelkoping.SE")) {
            assertEquals(303, client.send("POST / HTTP/1.1", List.of("Host: " + host, RawClient.TYPE), GOOD.getBytes(StandardCharsets.US_ASCII)).status(), host);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://evil.example", "http://www.exempelkoping.se", "https://www.exempelkoping.se.evil.example", "https://www.exempelkoping.se:444",
        "http://localhost:8080", "http://127.0.0.1:8090", "file://", "chrome-extension://x", "https://www.exempelkoping.se, https://evil.example"})
    void aFormOfAnotherSiteIsRefused(String origin) throws Exception {
        assertNotTaken(403, client.post("/", GOOD, "Origin: " + origin));
    }

    @Test
    void whoDoesNotTellItsOriginIsBelievedUnlessItTellsThatItIsAnotherSite() throws Exception {
        assertEquals(303, client.post("/", GOOD).status());
        assertEquals(303, client.post("/", GOOD, "Origin: null", "Sec-Fetch-Site: same-origin").status());
        assertEquals(303, client.post("/", GOOD, "Origin: https://www.exempelkoping.se", "Sec-Fetch-Site: cross-site").status());
        assertNotTaken(403, client.post("/", GOOD, "Sec-Fetch-Site: cross-site"));
        assertNotTaken(403, client.post("/", GOOD, "Origin: null", "Sec-Fetch-Site: cross-site"));
        assertNotTaken(403, client.post("/", GOOD, "Origin: https://www.exempelkoping.se", "Origin: https://evil.example"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"tillbaka", "return", "url", "next", "redirect"})
    void noFieldLeadsElsewhere(String field) throws Exception {
        for (String target : List.of("https://evil.example/", "//evil.example", "javascript:alert(1)", "https://www.exempelkoping.se@evil.example/", "/\\evil.example")) {
            Map<String, String> sent = new HashMap<>(RunningReceiver.GOOD);
            sent.put(field, target);
            sent.put("sida", target);
            assertEquals("https://www.exempelkoping.se/uppdrag/tack.html", client.post(sent).headers().get("location"));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"text/plain", "multipart/form-data; boundary=x", "application/json", "application/x-www-form-urlencoded; charset=iso-8859-1",
        "application/x-www-form-urlencodedx", "", "application/x-www-form-urlencoded; charset=utf-8; x=y"})
    void onlyFormsAreRead(String type) throws Exception {
        assertNotTaken(415, client.send("POST / HTTP/1.1", List.of(client.host(), "Content-Type: " + type), GOOD.getBytes(StandardCharsets.US_ASCII)));
    }

    @Test
    void tooMuchIsRefused() throws Exception {
        assertNotTaken(413, client.send("POST / HTTP/1.1", List.of(client.host(), RawClient.TYPE, "Content-Length: 999999999999"), new byte[0]));
        assertNotTaken(413, client.post("/", GOOD + "&meddelande=" + "a".repeat(SubmissionHandler.MAX_BYTES)));
        ByteArrayOutputStream chunks = new ByteArrayOutputStream();
        for (int i = 0; i < 3; i++) {
            chunks.write(("10000\r\n" + "a".repeat(0x10000) + "\r\n").getBytes(StandardCharsets.US_ASCII));
        }
        chunks.write("0\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
        assertNotTaken(413, client.send("POST / HTTP/1.1", List.of(client.host(), RawClient.TYPE, "Transfer-Encoding: chunked"), chunks.toByteArray()));
    }

    @Test
    void aFormInPiecesIsReadAsAnyOther() throws Exception {
        String half = GOOD.substring(0, 10);
        String rest = GOOD.substring(10);
        String chunks = Integer.toHexString(half.length()) + "\r\n" + half + "\r\n" + Integer.toHexString(rest.length()) + "\r\n" + rest + "\r\n0\r\n\r\n";
        assertEquals(303, client.send("POST / HTTP/1.1", List.of(client.host(), RawClient.TYPE, "Transfer-Encoding: chunked"), chunks.getBytes(StandardCharsets.US_ASCII)).status());
    }

    @Test
    void manyFieldsAndLongNamesAreRefused() throws Exception {
        assertNotTaken(400, client.post("/", GOOD + "&a=1".repeat(200)));
        assertNotTaken(400, client.post("/", GOOD + "&" + "a".repeat(5000) + "=1"));
        assertEquals(303, client.post("/", GOOD + "&&&&=&okant=1&" + "&".repeat(5000)).status(), "empty pieces are nothing");
    }

    @ParameterizedTest
    @ValueSource(strings = {"namn=%", "namn=%4", "namn=%zz", "namn=%ff", "namn=%c0%ae", "namn=%ed%a0%80", "namn=%f5%80%80%80", "n%ffamn=a", "namn=\u00e5"})
    void badEncodingsAreRefused(String pair) throws Exception {
        assertNotTaken(400, client.post("/", GOOD + "&x=1&" + pair));
    }

    @Test
    void whatNoBrowserSendsIsRefused() throws Exception {
        assertNotTaken(400, client.post("/", GOOD + "&namn=Annan"));
        assertNotTaken(400, client.post("/", GOOD + "&onskemal=annat"));
        assertNotTaken(400, client.post("/", GOOD + "&uppdrag=%3Cscript%3E"));
        assertNotTaken(400, client.post("/synpunkter", "hittade=ja&hittade=nej"));
    }

    @Test
    void linesAndControlCharactersCannotBreakOutOfAField() throws Exception {
        for (FormField field : FormDefinition.INTEREST.fields().stream().filter(each -> !each.kind().isChoice()).toList()) {
            for (String text : List.of("a\r\nBcc: ond@example.se", "a\nSubject: x", "a\r\n.\r\nQUIT", "a\u0000b", "\u001b[31m", "\u202eab")) {
                Map<String, String> sent = new HashMap<>(RunningReceiver.GOOD);
                sent.put("telefon", "070-123 45 67");
                sent.put(field.name(), text);
                RawClient.Answer answer = client.post(sent);
                assertTrue(answer.status() == 303 || answer.status() == 422, field.name() + " " + answer.status());
                assertTrue(answer.headers().keySet().stream().noneMatch(name -> name.equals("bcc") || name.equals("subject")));
                assertFalse(answer.body().contains("\u0000") || answer.body().contains("\u001b") || answer.body().contains("\u202e"));
            }
            receiver.clock.updateAndGet(now -> now.plus(RateLimiter.WINDOW));
        }
    }

    @Test
    void whatIsWrittenIsNeverHtml() throws Exception {
        String nasty = "</textarea></title><script>alert(1)</script>\"'><img src=x onerror=alert(1)>${7*7}<#assign x=1>";
        Map<String, String> sent = new HashMap<>();
        FormDefinition.INTEREST.fields().stream().filter(field -> !field.kind().isChoice()).forEach(field -> sent.put(field.name(), nasty));
        sent.put("sida", nasty);
        RawClient.Answer answer = client.post(sent);
        assertEquals(422, answer.status());
        assertEquals(0, Jsoup.parse(answer.body()).select("script, img").size());
        assertFalse(answer.body().contains("49"));
        assertTrue(answer.headers().get("content-security-policy").startsWith("default-src 'none'; style-src 'sha256-"), answer.headers().toString());
        assertEquals("nosniff", answer.headers().get("x-content-type-options"));
        assertEquals("no-store", answer.headers().get("cache-control"));
    }

    @Test
    void oneReaderCannotShutTheOthersOut() throws Exception {
        for (int i = 0; i < RateLimiter.MAX_PER_CLIENT; i++) {
            assertEquals(422, client.post("/", "namn=a", "X-Forwarded-For: 198.51.100.9, 192.0.2.1").status());
        }
        RawClient.Answer stopped = client.post("/", GOOD, "X-Forwarded-For: 203.0.113.77, 192.0.2.1");
        assertNotTaken(429, stopped);
        assertEquals("600", stopped.headers().get("retry-after"));
        assertEquals("Åsa Öberg Ärlig", Jsoup.parse(stopped.body()).expectFirst("#namn").val(), "what was written is not lost");
        assertEquals(303, client.post("/", GOOD, "X-Forwarded-For: 192.0.2.1, 192.0.2.2").status(), "what stands before the last is anybody's word");
        receiver.clock.updateAndGet(now -> now.plus(RateLimiter.WINDOW));
        assertEquals(303, client.post("/", GOOD, "X-Forwarded-For: 192.0.2.1").status());
    }

    @Test
    void aFloodFromManyAddressesIsStoppedInBoundedMemory() {
        RateLimiter limiter = new RateLimiter(() -> RunningReceiver.NOW);
        int accepted = 0;
        for (int i = 0; i < 50_000; i++) {
            accepted += limiter.accepts("2001:db8::" + Integer.toHexString(i)) ? 1 : 0;
        }
        assertEquals(RateLimiter.MAX_TOTAL, accepted);
        assertEquals(RateLimiter.MAX_CLIENTS, limiter.clients());
    }

    @Test
    void anAddressIsReadWithoutAskingAnybody() {
        assertEquals("192.0.2.1", address("10.0.0.1, 192.0.2.1"));
        assertEquals(address("2001:db8:1:2:aaaa::1"), address("2001:db8:1:2:bbbb::2"), "a reader has a whole network of IPv6");
        for (String none : List.of("", "evil.example", "localhost", "unknown", "192.0.2.1.evil.example", "abc", "::zz", "1:2:3", "\"[2001:db8::1]\"", "a:" + "b".repeat(5000))) {
            assertEquals(null, address(none), none);
        }
    }

    private static String address(String forwarded) {
        Headers headers = new Headers();
        headers.add("X-Forwarded-For", forwarded);
        return ClientAddress.of(headers);
    }

    @Test
    void manyAtOnceAreAllKept() throws Exception {
        int before = receiver.files().size();
        List<Thread> readers = new ArrayList<>();
        int[] statuses = new int[60];
        for (int i = 0; i < statuses.length; i++) {
            int number = i;
            readers.add(new Thread(() -> {
                try {
                    statuses[number] = client.post("/", GOOD).status();
                } catch (IOException failed) {
                    statuses[number] = -1;
                }
            }));
        }
        readers.forEach(Thread::start);
        for (Thread reader : readers) {
            reader.join(Duration.ofMinutes(5).toMillis());
        }
        assertEquals(statuses.length, Arrays.stream(statuses).filter(status -> status == 303).count(), Arrays.toString(statuses));
        assertEquals(before + statuses.length, receiver.files().size());
    }

    private void assertNotTaken(int status, RawClient.Answer answer) {
        assertEquals(status, answer.status(), answer.body());
        assertFalse(answer.headers().containsKey("location"));
        assertTrue(answer.body().contains("Inget av det du skrev har kommit fram till oss.") && answer.body().contains("href=\"tel:")
                && answer.body().contains("href=\"mailto:"), answer.body());
        assertTrue(answer.body().contains("<html lang=\"sv\">"), answer.body());
    }
}
