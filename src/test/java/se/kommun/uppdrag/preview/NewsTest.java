package se.kommun.uppdrag.preview;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Iterator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import se.kommun.uppdrag.testing.FixtureSite;
import se.kommun.uppdrag.testing.SiteCopy;

/** What an open page hears of a change, and what is sent again. */
@Timeout(value = 300, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class NewsTest {

    @TempDir
    Path folder;

    private String cookie;
    private final HttpClient client = HttpClient.newHttpClient();
    private SiteCopy site;
    private Preview preview;
    private Thread builder;

    @BeforeEach
    void start() throws IOException {
        site = FixtureSite.copyTo(folder);
        preview = Previews.of(folder);
        cookie = new Client(preview.newAddress()).cookie();
        builder = new Thread(() -> {
            try {
                preview.run();
            } catch (IOException | InterruptedException ended) {
                Thread.currentThread().interrupt();
            }
        });
        builder.setDaemon(true);
        builder.start();
    }

    @AfterEach
    void stop() throws Exception {
        preview.close();
        builder.join();
    }

    @Test
    void onlyAPageThatHasChangedIsLoadedAgain() throws Exception {
        Iterator<String> own = listen("ledsagare.html");
        Iterator<String> other = listen("kontakt.html");
        site.append("content/ledsagare.md", "\nEn mening till.\n");
        assertEquals("built", until("built", own));
        assertEquals("checked", next(other));
        assertTrue(get("ledsagare.html").body().contains("En mening till."));
    }

    @Test
    void aPageHearsOfWhatWasBuiltWhileItWasLoading() throws Exception {
        String token = token(get("ledsagare.html").body());
        Iterator<String> another = listen("ledsagare.html");
        site.append("content/ledsagare.md", "\nEn mening till.\n");
        until("built", another);
        assertEquals("built", next(stream(token)));
    }

    @Test
    void aStyleConcernsEveryPageAndAPictureThoseThatShowIt() throws Exception {
        site.write("content/bild.svg", "<svg xmlns='http://www.w3.org/2000/svg' width='1' height='1'/>").append("content/kontakt.md", "\n![En ritning](bild.svg)\n");
        Iterator<String> before = listen("kontakt.html");
        if (!get("kontakt.html").body().contains("bild.svg")) {
            until("built", before);
        }
        Iterator<String> showing = listen("kontakt.html");
        Iterator<String> other = listen("ledsagare.html");
        site.write("content/bild.svg", "<svg xmlns='http://www.w3.org/2000/svg' width='1' height='1'><g/></svg>");
        assertEquals("built", until("built", showing));
        assertEquals("checked", next(other));
        site.append("assets/css/site.css", "\n.ny { color: inherit; }\n");
        assertEquals("built", until("built", other));
    }

    @Test
    void aMissingPageIsHeardOfWhenItComes() throws Exception {
        HttpResponse<String> missing = get("ny-sida.html");
        assertEquals(404, missing.statusCode());
        Iterator<String> news = stream(token(missing.body()));
        next(news);
        site.write("content/ny-sida.md", ordinaryPage());
        until("built", news);
        assertEquals(200, get("ny-sida.html").statusCode());
    }

    @Test
    void whatHasNotChangedIsNotSentAgain() throws Exception {
        for (String address : new String[] {"ledsagare.html", Jsoup.parse(get("ledsagare.html").body()).expectFirst("link[rel=stylesheet]").attr("href")}) {
            String tag = get(address).headers().firstValue("ETag").orElseThrow();
            HttpResponse<String> again = client.send(request(address).header("If-None-Match", tag).build(), HttpResponse.BodyHandlers.ofString());
            assertEquals(304, again.statusCode());
            assertEquals("", again.body());
        }
    }

    @Test
    void theLastGoodPageStaysWhileThereIsAnError() throws Exception {
        String good = get("ledsagare.html").body();
        Iterator<String> news = listen("ledsagare.html");
        site.write("content/ledsagare.md", site.text("content/ledsagare.md").replace("title: Ledsagare", "title: Annan").replace("status: published", "status: klar"));
        untilUnsound(news);
        assertEquals(good, get("ledsagare.html").body());
    }

    @Test
    void anErrorThatOnlyTheWholeSiteShowsKeepsTheLastGoodPageToo() throws Exception {
        String good = get("ledsagare.html").body();
        Iterator<String> news = listen("ledsagare.html");
        site.append("content/ledsagare.md", "\nLäs [mer](kontakt.md#finns-inte).\n");
        untilUnsound(news);
        assertEquals(good, get("ledsagare.html").body());
    }

    @Test
    void aSaveByRenameAndANewFolderAreSeen() throws Exception {
        Iterator<String> news = listen("ledsagare.html");
        Path aside = Files.writeString(folder.resolve("content/.ledsagare.md.tmp"), site.text("content/ledsagare.md") + "\nBytt namn.\n");
        Files.move(aside, folder.resolve("content/ledsagare.md"), StandardCopyOption.REPLACE_EXISTING);
        until("built", news);
        assertTrue(get("ledsagare.html").body().contains("Bytt namn."));
        Iterator<String> missing = stream(token(get("mapp/ny.html").body()));
        next(missing);
        site.write("content/mapp/ny.md", ordinaryPage());
        until("built", missing);
    }

    private String ordinaryPage() {
        String page = site.text("content/om-lss.md");
        return page.substring(0, page.indexOf("\n---\n") + 5) + "En sida med bara en mening.\n";
    }

    /** The stream of a page as it is now, after what it says at the beginning. One that was built while it was loading is loaded again. */
    private Iterator<String> listen(String address) throws IOException, InterruptedException {
        Iterator<String> news = stream(token(get(address).body()));
        while (!next(news).equals("checked")) {
            news = stream(token(get(address).body()));
        }
        return news;
    }

    /** Nothing is built while there is an error. Before it is found the dictionary may be ready, which is news of the same kind. */
    private void untilUnsound(Iterator<String> news) {
        do {
            assertEquals("checked", next(news));
        } while (preview.latest().published());
    }

    private Iterator<String> stream(String token) throws IOException, InterruptedException {
        HttpResponse<Stream<String>> stream = client.send(request("_preview/events?" + token).build(), HttpResponse.BodyHandlers.ofLines());
        return stream.body().iterator();
    }

    private static String next(Iterator<String> news) {
        String line = news.next();
        while (!line.startsWith("event: ")) {
            line = news.next();
        }
        return line.substring("event: ".length());
    }

    /** A save may be seen as more than one change. */
    private static String until(String wanted, Iterator<String> news) {
        String event = next(news);
        while (!event.equals(wanted)) {
            event = next(news);
        }
        return event;
    }

    private static String token(String page) {
        Matcher token = Pattern.compile("data-build=\"([^\"]*)\"").matcher(page);
        assertTrue(token.find(), page);
        return token.group(1);
    }

    private HttpResponse<String> get(String address) throws IOException, InterruptedException {
        return client.send(request(address).build(), HttpResponse.BodyHandlers.ofString());
    }

    private HttpRequest.Builder request(String address) {
        return HttpRequest.newBuilder(URI.create(preview.address() + address)).header("Cookie", cookie);
    }
}
