package se.kommun.uppdrag.preview;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.kommun.uppdrag.testing.FixtureSite;
import se.kommun.uppdrag.testing.SiteCopy;

/** Earlier versions, the bin, a copy to show and publishing over HTTP, as the editor's pages and as attackers ask for them. */
class SidePagesTest {

    private static final String FILE = "content/om-lss.md";
    private static final String SIDE = "/_redigera/sida/";
    private static final ObjectMapper JSON = new ObjectMapper();

    @TempDir
    Path folder;

    private SiteCopy site;
    private Preview preview;
    private Client client;

    @BeforeEach
    void start() throws IOException {
        site = FixtureSite.tinyTo(folder.resolve("webb"));
        site.append("jbake.properties", "\npublish.to=../mål\n");
        preview = Previews.of(site.folder());
        client = new Client(preview.newAddress());
    }

    @AfterEach
    void stop() throws IOException {
        preview.close();
    }

    private Document page(String path) throws IOException {
        Client.Answered answer = client.get(SIDE + path);
        assertEquals(200, answer.status(), answer.body());
        assertTrue(answer.headers().get("content-security-policy").contains("frame-ancestors 'none'"), path);
        return Jsoup.parse(answer.body());
    }

    private JsonNode post(int status, String action, ObjectNode message) throws IOException {
        Client.Answered answer = client.post("/_redigera/" + action, message.toString());
        assertEquals(status, answer.status(), answer.body());
        return JSON.readTree(answer.body());
    }

    /** The message that a form of a page sends. */
    private static ObjectNode form(Document page, String action) {
        ObjectNode message = JSON.createObjectNode();
        page.expectFirst("form[data-action=" + action + "]").select("input").forEach(input -> message.put(input.attr("name"), input.val()));
        return message;
    }

    private String base() throws IOException {
        return Jsoup.parse(client.get("/redigera/om-lss").body()).expectFirst("#sheet").attr("data-base");
    }

    private ObjectNode edit(String body) throws IOException {
        return JSON.createObjectNode().put("file", FILE).put("base", base()).put("header", site.text(FILE).replaceFirst("(?s)^---\n(.*?)---\n.*$", "$1")).put("body", body);
    }

    @Test
    void aPageIsDeletedAndPutBack() throws IOException {
        String before = site.text(FILE);
        Document delete = page("ta-bort?sida=om-lss");
        assertTrue(delete.select("main li a").eachAttr("href").stream().allMatch(href -> href.startsWith("/redigera/")), delete.html());
        assertEquals(SIDE + "papperskorg", post(200, "ta-bort", form(delete, "ta-bort")).get("address").asText());
        assertFalse(Files.exists(site.folder().resolve(FILE)));
        Document bin = page("papperskorg");
        assertEquals("/redigera/om-lss", post(200, "lagg-tillbaka", form(bin, "lagg-tillbaka")).get("address").asText());
        assertEquals(before, site.text(FILE));
        assertTrue(page("papperskorg").text().contains("Papperskorgen är tom."));
    }

    @Test
    void anEarlierTextIsComparedAndRestored() throws IOException {
        String before = site.text(FILE);
        post(200, "spara", edit("Alldeles nytt <b>.\n"));
        String id = page("versioner?sida=om-lss").select("main li a").last().attr("href").replaceFirst(".*version=", "");
        Document compared = page("versioner?sida=om-lss&version=" + id);
        assertTrue(compared.select(".difference del").text().contains("Alldeles nytt <b>."), compared.html());
        post(200, "aterstall", form(compared, "aterstall"));
        assertEquals(before, site.text(FILE));
    }

    @Test
    void twoSavesAreMergedAndTheSameLineIsChosen() throws IOException {
        post(200, "spara", edit("Ett.\n\nTvå.\n"));
        ObjectNode mine = edit("Ett, min.\n\nTvå.\n");
        ObjectNode same = edit("Ett, en till.\n\nTvå.\n");
        post(200, "spara", edit("Ett.\n\nTvå, deras.\n"));
        assertEquals("Ett, min.\n\nTvå, deras.\n", post(200, "spara", mine).at("/merged/body").asText());
        JsonNode conflict = post(409, "spara", same);
        assertEquals("Ett, en till.|Ett, min.", conflict.at("/conflicts/0/mine").asText() + "|" + conflict.at("/conflicts/0/theirs").asText());
        post(200, "sla-ihop", same.deepCopy().put("theirs", conflict.get("base").asText()).put("choices", "both"));
        assertTrue(client.get("/redigera/om-lss").body().contains("Ett, en till.\nEtt, min.\n\nTvå, deras.\n"));
        post(400, "sla-ihop", same.deepCopy().put("theirs", conflict.get("base").asText()).put("choices", "allt"));
    }

    @Test
    void anotherWindowOnThePageIsKnown() throws IOException {
        ObjectNode here = JSON.createObjectNode().put("file", FILE).put("window", "a");
        ObjectNode there = JSON.createObjectNode().put("file", FILE).put("window", "b");
        assertEquals(0, post(200, "lage", here).get("others").asInt());
        assertEquals(1, post(200, "lage", there).get("others").asInt());
        post(200, "lage", there.put("closed", "yes"));
        JsonNode now = post(200, "lage", here);
        assertEquals("0 " + base(), now.get("others").asInt() + " " + now.get("base").asText());
    }

    @Test
    void aCopyNeedsNothingElse() throws IOException {
        site.write(FILE, site.text(FILE) + "\n![En sol](sol.svg)\n\n[Start](index.md) [Polisen](https://polisen.se)\n\n");
        preview.latest();
        post(200, "prov", edit("Text med [länk](index.md) och [Polisen](https://polisen.se).\n\n![En sol](sol.svg)\n"));
        Client.Answered answer = client.get(SIDE + "kopia?sida=om-lss");
        assertEquals("attachment; filename=\"utkast-om-lss.html\"", answer.headers().get("content-disposition"));
        assertTrue(answer.headers().get("content-security-policy").startsWith("sandbox; default-src 'none'"));
        Document copy = Jsoup.parse(answer.body());
        assertTrue(copy.body().child(0).text().startsWith("Utkast ") && copy.title().startsWith("Utkast: "), copy.body().child(0).text());
        assertEquals(List.of(), copy.select("script, link, iframe, base, form[action], [srcset]"));
        assertTrue(copy.select("style").html().contains("--brand"));
        assertTrue(copy.select("img").stream().allMatch(image -> image.attr("src").startsWith("data:image/")) && !copy.select("img").isEmpty(), copy.select("img").toString());
        assertTrue(copy.select("a[href]").eachAttr("href").stream().allMatch(href -> href.matches("#.*|mailto:.*|tel:.*|https?://.*") && !href.contains("localhost")), copy.select("a").toString());
        assertTrue(copy.select("a[href]").eachAttr("href").contains("https://polisen.se"));
        assertTrue(copy.select("meta[http-equiv]").attr("content").startsWith("default-src 'none'"));
    }

    @Test
    void aDraftIsAlsoAPdf() throws IOException {
        Client.Answered answer = client.get(SIDE + "pdf?sida=om-lss");
        assertEquals("200 application/pdf attachment; filename=\"utkast-om-lss.pdf\" %PDF-",
                answer.status() + " " + answer.headers().get("content-type") + " " + answer.headers().get("content-disposition") + " " + answer.body().substring(0, 5));
        assertFalse(Files.exists(site.folder().resolve("output")), "nothing is published by it");
    }

    @Test
    void theSiteIsPublishedAsItWasSeen() throws IOException {
        Document page = page("publicering");
        assertTrue(page.select("td").text().contains("Sparad, inte publicerad"), page.text());
        JsonNode plan = post(200, "publicering-plan", JSON.createObjectNode());
        assertEquals("new", plan.at("/pages/0/change").asText());
        site.write(FILE, site.text(FILE) + "\nMer.\n");
        // What the browser says about where and how is not heard.
        ObjectNode seen = JSON.createObjectNode().put("version", plan.get("version").asText()).put("to", "en-annan-mapp").put("command", "touch ond");
        JsonNode changed = post(409, "publicering-skicka", seen);
        assertFalse(Files.exists(folder.resolve("mål/index.html")));
        post(200, "publicering-skicka", seen.put("version", changed.get("version").asText()));
        assertTrue(Files.exists(folder.resolve("mål/om-lss.html")));
        assertTrue(post(200, "publicering-plan", JSON.createObjectNode()).get("empty").asBoolean());
        assertEquals(List.of("Publicerad"), page("publicering").select("td").eachText().stream().map(text -> text.replace("Läge", "")).filter(text -> text.startsWith("Publ")).distinct().toList());
        site.write(FILE, site.text(FILE).replace("status: published", "status: published\npublish_from: 2099-01-01"));
        assertTrue(page("publicering").text().contains("Väntar på sin dag, 2099-01-01"));
        assertTrue(Jsoup.parse(client.get("/redigera/").body()).select("tr:has([href$=om-lss])").text().contains("Väntar på sin dag, 2099-01-01"));
        assertEquals("Väntar på sin dag, 2099-01-01. Den gamla ligger kvar tills du publicerar", post(200, "publicering-lage", JSON.createObjectNode().put("file", FILE)).get("state").asText());
        assertFalse(Files.exists(site.folder().resolve("ond")));
    }

    @Test
    void aSiteWithErrorsIsNotSent() throws IOException {
        site.write("content/fel.md", "---\ntitle: Fel\n---\n");
        JsonNode plan = post(200, "publicering-plan", JSON.createObjectNode());
        assertEquals("/redigera/fel", plan.at("/errors/0/edit").asText().replaceFirst("#.*", ""));
        post(409, "publicering-skicka", JSON.createObjectNode().put("version", plan.get("version").asText()));
        assertFalse(Files.exists(folder.resolve("mål")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "..", "../jbake", "om-lss/../../x", "finns-inte", "om-lss.md", "/etc/passwd", "con", "om-lss\u0000", "om-lss?x"})
    void onlyPagesHaveSidePages(String name) throws IOException {
        for (String path : List.of("versioner", "ta-bort", "kopia", "pdf")) {
            int status = client.get(SIDE + path + "?sida=" + URLEncoder.encode(name, StandardCharsets.UTF_8)).status();
            assertTrue(List.of(400, 404).contains(status), path + " " + name + " " + status);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"aterstall", "ta-bort", "lagg-tillbaka", "sla-ihop", "lage", "publicering-plan", "publicering-skicka", "publicering-lage", "ordning", "ordlista"})
    void nobodyElseMayAct(String action) throws IOException {
        String message = JSON.createObjectNode().put("file", FILE).put("base", base()).put("version", "x").put("window", "x").toString();
        assertEquals(405, client.get("/_redigera/" + action).status());
        List<String> withoutToken = List.of("Host: " + client.host(), "Content-Type: application/json");
        assertEquals(403, client.post("/_redigera/" + action, message.getBytes(StandardCharsets.UTF_8), withoutToken).status());
        assertEquals(403, client.stranger().post("/_redigera/" + action, message.getBytes(StandardCharsets.UTF_8), client.own("application/json")).status());
        assertTrue(Files.exists(site.folder().resolve(FILE)));
        assertFalse(Files.exists(folder.resolve("mål")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"versioner?sida=om-lss", "ta-bort?sida=om-lss", "papperskorg", "kopia?sida=om-lss", "pdf?sida=om-lss", "publicering"})
    void nobodyElseMayRead(String path) throws IOException {
        assertEquals(403, client.stranger().get(SIDE + path).status());
        assertEquals(405, client.post(SIDE + path, "{}").status());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "..", "../../content/om-lss.md", "HEAD", "20261121T080000000Z-0123456789abcdef", "--help", "<script>"})
    void onlyVersionsAreRead(String version) throws IOException {
        String query = "versioner?sida=om-lss&version=" + URLEncoder.encode(version, StandardCharsets.UTF_8);
        assertEquals(version.isEmpty() ? 200 : 404, client.get(SIDE + query).status());
        post(400, "aterstall", JSON.createObjectNode().put("file", FILE).put("base", base()).put("version", version));
        post(400, "lagg-tillbaka", JSON.createObjectNode().put("version", version));
    }
}
