package se.kommun.uppdrag.preview;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import javax.imageio.ImageIO;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.kommun.uppdrag.build.BuildOptions;
import se.kommun.uppdrag.build.DiskBuild;
import se.kommun.uppdrag.editor.EditableSource;
import se.kommun.uppdrag.testing.FixtureSite;
import se.kommun.uppdrag.testing.SiteCopy;

/** The editor's work over HTTP, as its page asks for it. */
class EditorPostsTest {

    private static final String FILE = "content/kontaktperson.md";
    private static final ObjectMapper JSON = new ObjectMapper();

    @TempDir
    Path folder;

    private SiteCopy site;
    private Preview preview;
    private Client client;

    @BeforeEach
    void start() throws IOException {
        site = FixtureSite.copyTo(folder);
        preview = Previews.of(folder);
        client = new Client(preview.newAddress());
    }

    @AfterEach
    void stop() throws IOException {
        preview.close();
    }

    /** What the editor's page would post, having changed nothing. */
    private ObjectNode opened() throws IOException {
        String text = site.text(FILE);
        ObjectNode request = JSON.createObjectNode().put("file", FILE)
                .put("base", EditableSource.of(FILE, text.getBytes(StandardCharsets.UTF_8)).hash());
        ObjectNode fields = request.putObject("fields");
        text.substring(4, text.indexOf("\n---\n")).lines().filter(line -> line.matches("[a-z_]+: .*"))
                .forEach(line -> fields.put(line.split(": ")[0], line.substring(line.indexOf(": ") + 2)));
        text.lines().filter(line -> line.startsWith("  - ")).forEach(line -> fields.withArray("to_confirm").add(line.substring(4)));
        return request.put("body", text.substring(text.indexOf("\n---\n") + 5));
    }

    private ObjectNode changed() throws IOException {
        ObjectNode request = opened();
        ((ObjectNode) request.get("fields")).put("age", "Minst 16 år");
        return request;
    }

    private JsonNode post(int status, String action, ObjectNode request) throws IOException {
        Client.Answered answer = client.post("/_redigera/" + action, request.toString());
        assertEquals(status, answer.status(), answer.body());
        return JSON.readTree(answer.body());
    }

    private Set<String> changedLines(String before) {
        Set<String> lines = new HashSet<>(site.text(FILE).lines().toList());
        lines.removeAll(before.lines().toList());
        return lines;
    }

    @Test
    void aTextIsTriedBeforeItIsSaved() throws IOException {
        assertFalse(post(200, "prov", opened()).get("changed").asBoolean());
        JsonNode trial = post(200, "prov", changed());
        assertTrue(trial.get("changed").asBoolean());
        String page = client.get(trial.get("html").asText()).body();
        assertTrue(page.contains("Minst 16 år") && !page.contains("panel.js"), page);
        assertEquals(200, client.get("/_redigera/visning/" + Jsoup.parse(page).expectFirst("link[rel=stylesheet]").attr("href")).status());
        assertTrue(client.get("/redigera/kontaktperson").body().contains("Minst 16 år"));
        assertFalse(site.text(FILE).contains("Minst 16 år"));
        post(200, "slang", opened());
        assertFalse(client.get("/redigera/kontaktperson").body().contains("Minst 16 år"));
    }

    @Test
    void savingTellsOfTheSiteAndOfPagesThatSayTheSame() throws IOException {
        site.append("content/om-lss.md", "\nDet här står på två sidor.\n\n[Sidan](finns-inte.md)\n");
        site.append(FILE, "\nDet här står på två sidor.\n");
        post(200, "ordlista", JSON.createObjectNode().put("word", "kommunord")); // updates the site
        JsonNode saved = post(200, "spara", opened().put("body", opened().get("body").asText().replace("Det här står på två sidor.", "Det här står bara här.")).put("small", "no"));
        assertTrue(saved.get("message").asText().startsWith("Sparad, men webbplatsen är stoppad: 1 fel på "), saved.toString());
        assertTrue(saved.get("site").get("href").asText().startsWith("/redigera/om-lss"), saved.toString());
        assertEquals("/redigera/om-lss", saved.get("elsewhere").get(0).get("href").asText());
    }

    @Test
    void noPageSaysTheSameAsTheTextOfANewPage() throws IOException {
        site.append("content/om-lss.md", "\nSkriv sidans text här.\n");
        site.append(FILE, "\nSkriv sidans text här.\n");
        post(200, "ordlista", JSON.createObjectNode().put("word", "kommunord")); // updates the site
        JsonNode saved = post(200, "spara", opened().put("body", opened().get("body").asText().replace("Skriv sidans text här.", "Sidans text.")).put("small", "no"));
        assertEquals(0, saved.get("elsewhere").size(), saved.toString());
    }

    @Test
    void aFaultInTheContentModelIsTheOnlyOne() throws IOException {
        Files.writeString(folder.resolve("content-model.yaml"), "more-types:\n  traff:\n    descripton: En träff\n");
        post(200, "ordlista", JSON.createObjectNode().put("word", "kommunord")); // updates the site
        JsonNode problems = post(200, "prov", changed()).get("problems");
        assertEquals(List.of("content-model.yaml:3:5"), problems.findValuesAsText("place"));
        assertEquals("site", problems.get(0).get("where").asText());
    }

    @Test
    void pagesAreMovedInTheMenu() throws IOException {
        String before = site.text("content/ledsagare.md");
        post(200, "ordning", JSON.createObjectNode().put("files", "content/ledsagare.md\n" + FILE));
        assertEquals(before.replaceFirst("(?m)^order: .*$", "order: 1"), site.text("content/ledsagare.md"));
        assertTrue(site.text(FILE).contains("\norder: 2\n"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"content/finns-inte.md", "../x.md", "/etc/passwd", "content/../jbake.properties", "content/ledsagare.md\n../x.md", "\0", "<script>", ""})
    void onlyPagesAreMoved(String files) throws IOException {
        String before = site.text("content/ledsagare.md");
        post(400, "ordning", JSON.createObjectNode().put("files", files));
        assertEquals(before, site.text("content/ledsagare.md"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "två ord", "ord\nett till", "# kommentar", "<script>", "../x", "a\0b"})
    void onlyAWordIsAddedToTheWordList(String word) throws IOException {
        String before = site.text("ordlista.txt");
        post(400, "ordlista", JSON.createObjectNode().put("word", word));
        assertEquals(before, site.text("ordlista.txt"));
    }

    @Test
    void theDayOfTheChangeFollowsASave() throws IOException {
        site.write(FILE, site.text(FILE).replaceFirst("(?m)^updated: .*$", "updated: 2026-01-31"));
        post(200, "spara", changed().put("small", "yes"));
        assertTrue(site.text(FILE).contains("\nupdated: 2026-01-31\n"));
        ObjectNode request = opened();
        ((ObjectNode) request.get("fields")).put("age", "Minst 17 år");
        JsonNode saved = post(200, "spara", request.put("small", "no"));
        assertEquals("2026-11-21", saved.get("written").get("updated").asText());
        assertTrue(site.text(FILE).contains("\nupdated: 2026-11-21\n"));
    }

    @Test
    void aProblemIsNamedWhereItIsMended() throws IOException {
        ObjectNode request = opened();
        ((ObjectNode) request.get("fields")).put("review_by", "i vår").remove("title");
        JsonNode problems = post(200, "prov", request).get("problems");
        assertEquals(Set.of("review_by", "title"), Set.copyOf(problems.findValuesAsText("field")));
        ObjectNode body = opened();
        post(200, "prov", body.put("body", "Text.\n\n[a](finns-inte.md)\n"));
        JsonNode problem = post(200, "prov", body).get("problems").get(0);
        assertEquals("body 3 link-broken", problem.get("where").asText() + " " + problem.get("bodyLine").asInt() + " " + problem.get("rule").asText());
    }

    @Test
    void savingWritesExactlyTheChange() throws IOException {
        String before = site.text(FILE);
        JsonNode saved = post(200, "spara", changed());
        assertEquals(Set.of("age: Minst 16 år", "text_changed: 2026-11-21 VERSION"),
                changedLines(before).stream().map(line -> line.replaceFirst(" [0-9a-f]{12}$", " VERSION")).collect(Collectors.toSet()));
        assertEquals(0, saved.get("errors").asInt());
        assertTrue(saved.get("saved").findValuesAsText("kind").contains("added"));
        assertFalse(post(200, "prov", changed().put("base", saved.get("base").asText())).get("changed").asBoolean());
    }

    @Test
    void aTextWithErrorsMayBeSaved() throws IOException {
        JsonNode saved = post(200, "spara", opened().put("body", "[a](finns-inte.md)\n"));
        assertEquals(1, saved.get("errors").asInt());
        assertTrue(saved.get("message").asText().contains("1 fel"));
    }

    @Test
    void aConflictShowsBothTextsAndWritesNone() throws IOException {
        ObjectNode mine = changed();
        site.write(FILE, site.text(FILE).replace("age: Minst 18 år", "age: Minst 20 år"));
        JsonNode conflict = post(409, "spara", mine);
        assertEquals("Minst 20 år", conflict.at("/theirs/fields/age/0").asText());
        assertTrue(conflict.get("difference").findValuesAsText("text").contains("Ålder: Minst 16 år"));
        assertTrue(site.text(FILE).contains("Minst 20 år"));
        post(200, "spara", mine.put("base", conflict.get("base").asText()));
        assertTrue(site.text(FILE).contains("Minst 16 år"));
    }

    @Test
    void theDifferenceIsShownBeforeSaving() throws IOException {
        JsonNode lines = post(200, "skillnad", changed()).get("difference");
        assertEquals(Set.of("Ålder: Minst 18 år", "Ålder: Minst 16 år"), Set.copyOf(StreamSupport.stream(lines.spliterator(), false)
                .filter(line -> !Set.of("same", "gap").contains(line.get("kind").asText())).map(line -> line.get("text").asText()).toList()));
    }

    @Test
    void aPageIsMadeAndRenamed() throws IOException {
        assertEquals("/redigera/stod", post(201, "ny", JSON.createObjectNode().put("type", "sida").put("title", "Stöd").put("slug", "stod")).get("address").asText());
        assertTrue(site.text("content/stod.md").contains("title: Stöd\n"));
        assertTrue(post(400, "ny", JSON.createObjectNode().put("type", "sida").put("title", "Stöd").put("slug", "stod")).get("message").asText().contains("finns redan"));
        JsonNode renamed = post(200, "byt-namn", opened().put("slug", "bli-kontaktperson"));
        assertEquals("/redigera/bli-kontaktperson", renamed.get("address").asText());
        assertTrue(site.text("content/bli-kontaktperson.md").contains("aliases:\n  - kontaktperson.html\n"));
        assertTrue(site.text("content/om-lss.md").contains("(bli-kontaktperson.md)"));
        assertTrue(DiskBuild.run(new BuildOptions(folder, folder.resolve("ut"), false, LocalDate.of(2026, 11, 21))).published());
    }

    @Test
    void aPictureIsPutBesideThePage() throws IOException {
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(4, 3, BufferedImage.TYPE_INT_RGB), "png", png);
        Client.Answered answer = client.post("/_redigera/bild?sida=kontaktperson&namn=P%C3%A5%20promenad.png", png.toByteArray(), client.own("image/png"));
        assertEquals("{\"name\":\"pa-promenad.png\",\"width\":4,\"height\":3,\"message\":\"Bilden är uppladdad.\"}", answer.body());
        assertTrue(Files.exists(folder.resolve("content/pa-promenad.png")));
    }

    @Test
    void theSitesOwnFilesAreNotTouchedByTrying() throws IOException {
        Map<String, String> before = Tree.of(folder.resolve("content"));
        post(200, "prov", changed());
        assertEquals(before, Tree.of(folder.resolve("content")));
        assertEquals(".uppdrag", folder.relativize(Files.walk(folder).filter(file -> file.toString().contains("uppdrag/osparat")).findFirst().orElseThrow())
                .subpath(0, 1).toString());
    }
}
