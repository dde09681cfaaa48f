package se.kommun.uppdrag.preview;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import se.kommun.uppdrag.http.HttpResponses;

/** Receives the forms in the preview and shows what would have been sent. Stores nothing. */
final class FormEcho {

    private static final int MAX_BYTES = 100_000;

    private FormEcho() {}

    /** @param thanks the address of the thank-you page; empty if the site has none */
    static void show(HttpExchange exchange, Optional<String> thanks) throws IOException {
        byte[] body = exchange.getRequestBody().readNBytes(MAX_BYTES);
        Document page = Document.createShell("");
        page.selectFirst("html").attr("lang", "sv");
        page.head().appendElement("meta").attr("charset", "utf-8");
        page.title("Det här skulle ha skickats");
        Element main = page.body().appendElement("main");
        main.appendElement("h1").text("Det här skulle ha skickats");
        main.appendElement("p").text("Förhandsvisningen skickar ingenting vidare.");
        Element list = main.appendElement("dl");
        for (String pair : new String(body, StandardCharsets.UTF_8).split("&")) {
            int equals = pair.indexOf('=');
            if (equals > 0) {
                list.appendElement("dt").text(decode(pair.substring(0, equals)));
                list.appendElement("dd").text(decode(pair.substring(equals + 1)));
            }
        }
        thanks.ifPresent(address -> main.appendElement("p").appendElement("a").attr("href", "/" + address).text("Visa sidan som besökaren kommer till"));
        PreviewResponses.text(exchange, 200, HttpResponses.HTML, "<!doctype html>\n" + page.outerHtml());
    }

    private static String decode(String text) {
        try {
            return URLDecoder.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException malformed) {
            return text;
        }
    }
}
