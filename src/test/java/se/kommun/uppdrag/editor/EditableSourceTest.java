package se.kommun.uppdrag.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.kommun.uppdrag.content.ContentModel;
import se.kommun.uppdrag.content.FrontMatter;
import se.kommun.uppdrag.content.NewPage;

/** What an editor does not change stays byte for byte; what they change is what is read again. */
class EditableSourceTest {

    private static final ContentModel MODEL = ContentModel.ofProgram();

    private static final String FILE = "content/sida.md";

    static Stream<Path> pages() throws IOException {
        return Files.walk(Path.of("src/test/resources/site/content")).filter(file -> file.toString().endsWith(".md")).sorted();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void aPageThatIsOpenedAndNotChangedIsTheSame(Path file) throws Exception {
        byte[] bytes = Files.readAllBytes(file);
        EditableSource text = EditableSource.of(FILE, bytes);
        EditableSource again = text.with(new PageEdit(text.fields().orElseThrow(), null, text.body()), MODEL);
        assertEquals(new String(bytes, StandardCharsets.UTF_8), again.text());
        assertEquals(text.hash(), again.hash());
        assertEquals(text.text(), text.with(new PageEdit(null, text.header(), text.body()), MODEL).text());
    }

    @ParameterizedTest
    @MethodSource("pages")
    void aChangedFactIsAChangedLine(Path file) throws Exception {
        EditableSource text = EditableSource.of(FILE, Files.readAllBytes(file));
        List<String> before = text.text().lines().toList();
        for (String key : text.fields().orElseThrow().keySet()) {
            if (!key.equals("type") && text.fields().get().get(key).size() == 1 && !key.startsWith("to_confirm") && !key.equals("aliases")) {
                List<String> after = changed(text, key, "Något nytt: 1").text().lines().toList();
                List<String> lines = new ArrayList<>(after);
                lines.removeAll(before);
                assertEquals(List.of(key + ": \"Något nytt: 1\""), lines);
                assertEquals(before.size(), after.size());
            }
        }
    }

    private static EditableSource changed(EditableSource text, String key, String... values) throws EditRejectedException {
        Map<String, List<String>> fields = new LinkedHashMap<>(text.fields().orElseThrow());
        fields.put(key, List.of(values));
        return text.with(new PageEdit(fields, null, text.body()), MODEL);
    }

    private static EditableSource text(String... lines) {
        return EditableSource.ofText(FILE, String.join("\n", lines));
    }

    private static final String[] PAGE = {"---", "# Om sidan", "title: 'Ett'  ", "", "# Vad det är", "type: sida", "order: 1",
        "to_confirm:", "  # först", "  - En", "  - \"Två\"", "# Sist", "---", "Text.", "", ""};

    @Test
    void commentsAndKeptKeysStayWhereTheyAre() throws Exception {
        assertEquals(String.join("\n", PAGE).replace("title: 'Ett'  ", "title: Två"), changed(text(PAGE), "title", "Två").text());
    }

    @Test
    void anEntryOfAListIsALine() throws Exception {
        assertEquals(String.join("\n", PAGE).replace("  - En\n", "  - En\n  - Tre\n"), changed(text(PAGE), "to_confirm", "En", "Tre", "Två").text());
        assertEquals(String.join("\n", PAGE).replace("  # först\n  - En\n", ""), changed(text(PAGE), "to_confirm", "Två").text());
    }

    @Test
    void aNewKeyStandsWhereTheSchemaPutsIt() throws Exception {
        String after = changed(text(PAGE), "nav_title", "Kort").text();
        assertEquals(String.join("\n", PAGE).replace("type: sida\n", "type: sida\nnav_title: Kort\n"), after);
    }

    @Test
    void aNewKeyTakesThePlaceOfItsComment() throws Exception {
        EditableSource page = EditableSource.ofText(FILE, NewPage.of(MODEL.type("sida").orElseThrow(), "sida", LocalDate.of(2026, 11, 21)));
        EditableSource after = changed(page, "tags", "ett", "två");
        assertEquals(page.text().replace("#tags:\n#  - uppdrag\n", "tags:\n  - ett\n  - två\n"), after.text());
    }

    @Test
    void aKeyWithoutValueIsNotWritten() throws Exception {
        assertEquals(String.join("\n", PAGE).replace("order: 1\n", ""), changed(text(PAGE), "order", " ").text());
        assertEquals(String.join("\n", PAGE), changed(text(PAGE), "lead", "").text());
    }

    @Test
    void aHeaderWrittenAnewHasTheOrderOfTheSchema() throws Exception {
        Map<String, List<String>> fields = new LinkedHashMap<>();
        fields.put("tags", List.of("å"));
        fields.put("order", List.of("1"));
        fields.put("updated", List.of("2026-11-21"));
        fields.put("type", List.of("404"));
        fields.put("title", List.of("Sida"));
        assertEquals("---\ntitle: Sida\ntype: \"404\"\nupdated: 2026-11-21\norder: 1\ntags:\n  - å\n---\nText.\n",
                EditableSource.missing(FILE).with(new PageEdit(fields, null, "Text.\n"), MODEL).text());
    }

    static final List<String> NASTY = List.of("no", "Yes", "true", "null", "~", "010", "0x1F", "1e3", "1:30", "12:30:45", "-1", "+5", ".5",
            "1_000", "#", "# x", "a #b", "a#b", "a: b", "a:b", "a:", ": a", "\"", "'", "it's", "\"a\" b", "a \"b\"", "'a'", "a\\b", "\\n", "- x", "-", "--",
            "---", "...", "[", "[a]", "{a: b}", "]", ", a", "& a", "&a", "*a", "!a", "!!str a", "|", ">", "> a", "%a", "@a", "`a", "? a", "=", "<<",
            "å", "Åsa Öberg", "😀 hej", "a\u00A0b", "\u00A0", "é", "e\u0301", "a\tb", "中文", "a\u200Bb", "2026-11-21", "2026-13-99", "1", "18 år", "5,5",
            "O'Neil: #1 [x] {y} \"z\" \\", "a".repeat(5000), "null ", "\u2028", "x\u2028y");

    @Test
    void everyValueIsReadAsItWasWritten() throws Exception {
        for (String value : NASTY) {
            for (String key : List.of("title", "order", "tags", "egen")) {
                String written = changed(text(PAGE), key, value).text();
                List<String> expected = value.isBlank() ? null : List.of(value.strip());
                Map<String, List<String>> read = new LinkedHashMap<>();
                FrontMatter.read(FILE, written, problem -> { }).orElseThrow(() -> new AssertionError(written)).fields()
                        .forEach((name, field) -> read.put(name, field.entries()));
                assertEquals(expected, read.get(key), written);
                assertEquals(text(PAGE).body(), EditableSource.ofText(FILE, written).body());
            }
        }
    }

    @Test
    void anyTextIsReadAsItWasWritten() throws Exception {
        Random random = new Random(4);
        String letters = "aå 1:#-'\"[]{}!&*|>%@`\\,?~=\t0.😀\u00A0";
        int[] points = letters.codePoints().toArray();
        for (int i = 0; i < 5000; i++) {
            StringBuilder value = new StringBuilder();
            for (int length = random.nextInt(12); length >= 0; length--) {
                value.appendCodePoint(points[random.nextInt(points.length)]);
            }
            List<String> values = PageEdit.normalize(Map.of("x", List.of(value.toString(), "b"))).get("x");
            EditableSource page = changed(changed(text(PAGE), "to_confirm", value.toString(), "b"), "title", value + "x");
            assertEquals(values, page.fields().orElseThrow().get("to_confirm"), page.text());
            assertEquals((value + "x").strip(), page.fields().get().get("title").get(0), page.text());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\nb", "a\rb", "\u0007", "a\0", "a\u0085b"})
    void aValueOfSeveralLinesIsRefused(String value) {
        assertThrows(EditRejectedException.class, () -> changed(text(PAGE), "title", value));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a b", "a:", "", "å", "- x", "__proto__", "#x", "a\nb"})
    void aKeyThatIsNoNameIsRefused(String key) {
        assertThrows(EditRejectedException.class, () -> changed(text(PAGE), key, "x"));
    }

    @Test
    void whatIsNoFormIsText() throws Exception {
        for (String header : List.of("title: [\n", "{title: a, type: sida}\n", "title: a\ntitle: b\n", "title: |\n  a\n  b\n", "title:\n  a: b\n", "bara text\n")) {
            EditableSource page = EditableSource.ofText(FILE, "---\n" + header + "---\nText.\n");
            assertTrue(page.fields().isEmpty(), header);
            assertEquals(page.text(), page.with(new PageEdit(null, page.header(), page.body()), MODEL).text());
            assertEquals("---\ntitle: b\n---\nText.\n", page.with(new PageEdit(null, "title: b", page.body()), MODEL).text());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Text.", "Text.\n\n\n", "---\ntitle: a\n", "--- x\n", "---\n---", "---\n---\n", "---  \ntitle: a\n--- \nText", "---\n\n---\n\n\nText\n\n"})
    void everyTextComesBackAsItWas(String whole) throws Exception {
        EditableSource page = EditableSource.ofText(FILE, whole);
        assertEquals(whole, page.with(new PageEdit(null, page.header(), page.body()), MODEL).text());
        if (page.fields().isPresent()) {
            assertEquals(whole, page.with(new PageEdit(page.fields().get(), null, page.body()), MODEL).text());
        }
    }

    @Test
    void otherLineEndsAndLettersBecomeOurs() {
        String plain = "---\ntitle: Å\n---\nText.\n";
        assertEquals(plain, EditableSource.of(FILE, ("\uFEFF" + plain.replace("\n", "\r\n")).getBytes(StandardCharsets.UTF_8)).text());
        assertEquals(plain, EditableSource.of(FILE, plain.getBytes(Charset.forName("windows-1252"))).text());
    }

    @Test
    void aLineOfTheFileIsAFieldOrALineOfTheBody() {
        EditableSource page = text(PAGE);
        assertEquals("title", page.keyAt(3).orElseThrow());
        assertTrue(page.keyAt(5).isEmpty());
        assertEquals("to_confirm", page.keyAt(11).orElseThrow());
        assertEquals(14, page.bodyLine());
        assertEquals("Text.", page.text().split("\n")[page.bodyLine() - 1]);
    }
}
