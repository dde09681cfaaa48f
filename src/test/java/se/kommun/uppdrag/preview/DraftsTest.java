package se.kommun.uppdrag.preview;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.kommun.uppdrag.build.BuildOptions;
import se.kommun.uppdrag.build.DiskBuild;
import se.kommun.uppdrag.editor.EditableSource;
import se.kommun.uppdrag.report.Problem;
import se.kommun.uppdrag.report.ReportLanguage;
import se.kommun.uppdrag.testing.FixtureSite;

/** Of drafts, and of links to them, the build, the preview, the editor and the list of all pages say the same. */
class DraftsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final String HEADER = "---\ntitle: Nytt uppdrag\ntype: sida\nstatus: STATUS\ndescription: En sida i en liten webbplats.\nupdated: 2026-11-01\n"
            + "review_by: 2027-05-01\nowner: Vård- och omsorgsförvaltningen\n";

    /**
     * A page beside those of a sound site.
     *
     * @param text of {@code content/ny.md}
     * @param link what is written last on the published page {@code content/om-lss.md}
     * @param template what is written first in the template of both
     * @param problems the place and the severity of each problem
     */
    private record Case(String name, String text, String link, String template, List<String> problems) {

        Case(String name, String text, String link, List<String> problems) {
            this(name, text, link, "", problems);
        }

        boolean published() {
            return problems.stream().noneMatch(line -> line.contains(" fel "));
        }

        @Override
        public String toString() {
            return name;
        }
    }

    private static String page(String status, String rest) {
        return HEADER.replace("STATUS", status) + rest;
    }

    static Stream<Case> cases() {
        String link = "\n[Läs om det nya uppdraget](ny.md).\n";
        return Stream.of(
                new Case("a sound draft", page("draft", "---\nHär kommer mer.\n"), "", List.of()),
                new Case("a link to a draft", page("draft", "---\nHär kommer mer.\n"), link, List.of("content/om-lss.md fel link-to-unpublished")),
                new Case("a section of a draft", page("draft", "---\n## Vad uppdraget är\n\nHär kommer mer.\n"), "\n::: avsnitt ny.md#vad-uppdraget-ar\n:::\n",
                        List.of("content/om-lss.md fel section-from-unpublished")),
                new Case("a link to a page of tomorrow", page("published", "publish_from: 2026-11-22\n---\nHär kommer mer.\n"), link,
                        List.of("content/om-lss.md fel link-to-unpublished")),
                new Case("a draft with a faulty header", page("draft", "farg: blå\norder: sju\n---\nHär kommer mer.\n"), "",
                        List.of("content/ny.md varning key-unknown", "content/ny.md varning number-invalid")),
                new Case("a link to a draft with a faulty header", page("draft", "farg: blå\n---\nHär kommer mer.\n"), link,
                        List.of("content/ny.md varning key-unknown", "content/om-lss.md fel link-to-unpublished")),
                new Case("a draft with a faulty text", page("draft", "---\n[Sidan](borta.md).\n"), "", List.of("content/ny.md varning link-broken")),
                new Case("a draft that the rules find fault with", page("draft", "---\n## Vad uppdraget är\n\n#### Vem som kan få det\n\nHär kommer mer.\n"), "",
                        List.of("content/ny.md varning heading-level-skipped")),
                new Case("a faulty page of tomorrow", page("published", "publish_from: 2026-11-22\n---\n[Sidan](borta.md).\n"), "",
                        List.of("content/ny.md varning link-broken")),
                new Case("a draft in the place of a page", page("draft", "slug: om-lss\n---\nHär kommer mer.\n"), "", List.of("content/ny.md varning address-duplicate")),
                new Case("a draft whose template fails", page("draft", "---\nHär kommer mer.\n"), "", "<#if page.title == \"Nytt uppdrag\">${saknas}</#if>",
                        List.of("templates/sida.ftl varning template-error")),
                new Case("a draft whose header cannot be read", "---\ntitle: [\nstatus: draft\n---\nText.\n", "", List.of("content/ny.md fel front-matter-invalid")),
                new Case("a faulty page that is published", page("published", "---\n[Sidan](borta.md).\n"), "", List.of("content/ny.md fel link-broken")));
    }

    @TempDir
    Path folder;

    @ParameterizedTest
    @MethodSource("cases")
    void fourSayTheSame(Case draft) throws IOException {
        Path site = folder.resolve("site");
        FixtureSite.tinyTo(site);
        Files.writeString(site.resolve("content/ny.md"), draft.text());
        Files.writeString(site.resolve("content/om-lss.md"), Files.readString(site.resolve("content/om-lss.md")) + draft.link());

        Files.writeString(site.resolve("templates/sida.ftl"), draft.template() + Files.readString(site.resolve("templates/sida.ftl")));

        DiskBuild.Result built = DiskBuild.run(new BuildOptions(site, folder.resolve("output"), false, TODAY));
        List<String> lines = lines(built.problems());
        assertEquals(draft.problems().stream().sorted().toList(), lines.stream().map(DraftsTest::brief).sorted().toList(), () -> String.join("\n", lines));
        assertEquals(draft.published(), built.published());
        assertFalse(Files.exists(folder.resolve("output/ny.html")));

        try (Preview preview = Previews.of(site)) {
            assertEquals(lines, lines(preview.latest().problems()));
            assertEquals(built.published(), preview.latest().published());
            assertEquals(built.skipped(), preview.latest().skipped());
            Client client = new Client(preview.newAddress());
            for (String file : List.of("content/ny.md", "content/om-lss.md")) {
                List<String> own = lines(built.problems(), file);
                assertEquals(own.stream().map(DraftsTest::withoutWords).toList(), editor(client, site, file));
                long errors = own.stream().filter(line -> line.contains(" fel ")).count();
                assertEquals(own.isEmpty() ? "Inga" : errors == 0 ? own.size() + " att se över" : errors + " fel" + (own.size() > errors ? ", " + (own.size() - errors) + " råd" : ""),
                        list(client, file));
            }
            JsonNode status = new ObjectMapper().readTree(client.get("/_preview/status.json?page=ny.html").body());
            assertEquals(built.published(), status.get("published").asBoolean());
        }
    }

    /** The problems of the two pages. */
    private static List<String> lines(List<Problem> problems) {
        return Stream.of("content/ny.md", "content/om-lss.md").flatMap(file -> lines(problems, file).stream()).sorted().toList();
    }

    private static List<String> lines(List<Problem> problems, String file) {
        return problems.stream().filter(problem -> problem.place().file().equals(file) || problem.location().file().equals(file))
                .map(problem -> line(problem.place().toString(), problem.severity().word(ReportLanguage.SV), problem.rule(),
                        problem.message() + " " + problem.fix())).sorted().toList();
    }

    private static String line(String place, String word, String rule, String text) {
        return place + ": " + word + " [" + rule + "] " + text;
    }

    private static String brief(String line) {
        return line.replaceFirst("(?s)^([^:]+)[0-9:]*: (\\S+) \\[([^\\]]+)\\].*$", "$1 $2 $3");
    }

    /** Where and what, without the words: the editor has its own. */
    private static String withoutWords(String line) {
        return line.replaceFirst("(?s)^(\\S+: \\S+ \\[[^\\]]+\\]).*$", "$1");
    }

    private static List<String> editor(Client client, Path site, String file) throws IOException {
        byte[] bytes = Files.readAllBytes(site.resolve(file));
        EditableSource text = EditableSource.of(file, bytes);
        String request = new ObjectMapper().createObjectNode().put("file", file).put("base", text.hash()).put("keep", "no")
                .put("header", text.header()).put("body", text.body()).toString();
        Client.Answered answer = client.post("/_redigera/prov", request.getBytes(StandardCharsets.UTF_8), client.own("application/json"));
        assertEquals(200, answer.status(), answer.body());
        List<String> lines = new ArrayList<>();
        new ObjectMapper().readTree(answer.body()).get("problems").forEach(problem -> lines.add(problem.get("place").asText() + ": "
                + Map.of("Fel", "fel", "Kontrollera", "granska", "Tips", "varning").get(problem.get("word").asText()) + " [" + problem.get("rule").asText() + "]"));
        return lines.stream().sorted().toList();
    }

    private static String list(Client client, String file) throws IOException {
        Element row = Jsoup.parse(client.get("/redigera/").body()).selectFirst("tr:has(a[href='/redigera/" + file.replaceAll("^content/|\\.md$", "") + "'])");
        String cell = row.select("td:has(.cell-label)").stream().map(Element::text).filter(text -> text.startsWith("Fel och råd")).findFirst().orElseThrow();
        assertTrue(cell.startsWith("Fel och råd"));
        return cell.substring("Fel och råd".length()).strip();
    }
}
