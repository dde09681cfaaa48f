package se.kommun.uppdrag.preview;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SitePagesTest {

    @Test
    void aFileThatIsNoPageIsOpenedInASandbox(@TempDir Path folder) throws Exception {
        try (RunningPreview preview = RunningPreview.of(folder, site -> site.write("content/tal.vtt", "WEBVTT\n"))) {
            Client client = new Client(preview.entry(""));
            Client.Answered page = client.get("/");
            assertEquals("frame-ancestors 'self'", page.headers().get("content-security-policy"));
            Document start = Jsoup.parse(page.body());
            String sheet = start.selectFirst("link[rel=stylesheet]").attr("href");
            String icon = start.selectFirst("link[rel=icon]").attr("href");
            for (String path : List.of("/" + icon, "/tal.vtt", "/robots.txt", "/" + sheet)) {
                Client.Answered file = client.get(path);
                assertEquals(200, file.status(), path);
                assertEquals("sandbox; default-src 'none'; frame-ancestors 'self'", file.headers().get("content-security-policy"), path);
                assertEquals("nosniff", file.headers().get("x-content-type-options"), path);
            }
        }
    }
}
