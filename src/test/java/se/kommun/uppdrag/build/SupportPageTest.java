package se.kommun.uppdrag.build;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.kommun.uppdrag.editor.EditingService;
import se.kommun.uppdrag.editor.PagePath;

/** Every start page leads to the page about support that the Swedish one names, and says so when that page is not there. */
class SupportPageTest {

    private static final String START = "content/index.md";
    private static final String PLACE = START + ":9:15: fel ";
    private static final String MISSING = PLACE + "[support-page-missing] support_page: stod.md finns inte i mappen content. Menade du st.md?";

    @TempDir
    private Path folder;

    private SiteCase site;

    @BeforeEach
    void copy() throws IOException {
        site = SiteCase.copy("support-page", folder);
    }

    @Test
    void everyLanguageLeadsToItsOwn() throws IOException {
        build();
        assertEquals(List.of("stod.html"), links("index.html"));
        assertEquals(List.of("support.html"), links("en/index.html"));
    }

    @Test
    void withoutTheKeyOrATranslationThereIsNoLink() throws IOException {
        Files.delete(file("content/en/support.md"));
        build();
        assertEquals(List.of(), links("en/index.html"));
        replace(START, "support_page: stod.md\n", "");
        build();
        assertEquals(List.of(), links("index.html"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "stodd.md | [support-page-missing] support_page: stodd.md finns inte i mappen content. Menade du stod.md?",
        "helt-annat.md | [support-page-missing] support_page: helt-annat.md finns inte i mappen content. Skriv filens namn som det är, till exempel om-lss.md.",
        "en/support.md | [support-page-other-language] support_page: en/support.md är inte på svenska. Skriv filen med den svenska sidan.",
        "utkast.md | [support-page-unpublished] support_page: utkast.md publiceras inte (utkast). Publicera den sidan, eller ta bort raden tills den är publicerad.",
        "stod | [page-file-invalid] support_page: \"stod\" är ingen sidas fil i mappen content. Skriv stod.md."})
    void aPageThatCannotBeLedToIsReported(String name, String problem) throws IOException {
        replace(START, "support_page: stod.md", "support_page: " + name);
        assertEquals(List.of(PLACE + problem), errors());
    }

    @Test
    void aPageWithErrorsOfItsOwnIsNotReportedTwice() throws IOException {
        replace("content/stod.md", "status: published", "status: klar");
        assertEquals(List.of("content/stod.md:4:9: fel [choice-unknown]"), errors().stream().map(line -> line.replaceFirst("\\].*", "]")).toList());
    }

    @Test
    void aTranslatedStartPageNamesNone() throws IOException {
        replace("content/en/index.md", "translation_of: index.md", "support_page: stod.md\ntranslation_of: index.md");
        assertEquals(List.of("content/en/index.md:9:15: fel [support-page-on-translation] support_page: Raden gäller bara på den svenska startsidan. "
                + "Ta bort raden. Länken går av sig själv till översättningen av sidan som den svenska startsidan anger."), errors());
    }

    @Test
    void aFileRenamedByHandIsReported() throws IOException {
        Files.move(file("content/stod.md"), file("content/st.md"));
        assertTrue(errors().contains(MISSING), () -> String.join("\n", errors()));
    }

    @Test
    void aPageRenamedInTheEditorIsStillLedTo() throws Exception {
        EditingService editing = new EditingService(site.site());
        PagePath page = PagePath.of("content/stod.md").orElseThrow();
        editing.rename(page, editing.open(page).orElseThrow().base(), "st");
        build();
        assertEquals(List.of("st.html"), links("index.html"));
        assertEquals(List.of("support.html"), links("en/index.html"));
    }

    private void build() {
        assertEquals(List.of(), errors());
    }

    private List<String> errors() {
        return site.lines(site.build()).stream().filter(line -> line.contains(": fel [")).toList();
    }

    private Path file(String name) {
        return site.site().resolve(name);
    }

    private void replace(String name, String from, String to) throws IOException {
        String text = Files.readString(file(name));
        assertTrue(text.contains(from), text);
        Files.writeString(file(name), text.replace(from, to));
    }

    private List<String> links(String page) throws IOException {
        return Jsoup.parse(Files.readString(site.output().resolve(page))).select(".door a:not([href^=#])").eachAttr("href");
    }
}
