package se.kommun.uppdrag.i18n;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The texts of the interface, and what may be wrong with them. */
class LanguagesTest {

    private static final String NAMES = "language.name=Svenska\nlanguage.locale=sv-SE\n";

    @TempDir
    Path templates;

    @BeforeEach
    void aTemplate() throws IOException {
        write("sida.ftl", "${t(\"greeting\", page.name, '(,')} <#-- ${t(\"not.used\")} -->\n${start(1)} ${x?then(t('farewell'), \"\")}");
        write("texts/sv.properties", NAMES + "greeting=Hej {0}, {1}!\nfarewell=Hej då\n");
    }

    private void write(String name, String text) throws IOException {
        Files.createDirectories(templates.resolve(name).getParent());
        Files.writeString(templates.resolve(name), text);
    }

    private Languages read() {
        return Languages.read(templates, "sv", Map.of(), Set.of());
    }

    private List<String> problems() {
        return read().problems().stream().map(problem -> problem.toString().replaceFirst("^templates/", "")).toList();
    }

    @Test
    void aTextHasItsValuesInTheirPlaces() {
        Language swedish = read().of("sv");
        assertEquals(List.of(), problems());
        assertEquals("Hej Åsa, {0}!", swedish.text("greeting", "Åsa", "{0}"));
        assertEquals("HEJ Åsa, {1}!", swedish.text("greeting", List.of("Åsa"), text -> text.toUpperCase(java.util.Locale.ROOT)));
    }

    @Test
    void aLanguageWritesDaysAndNamesInItsWay() throws IOException {
        write("texts/en.properties", "language.name=English\nlanguage.locale=en-GB\ngreeting=Hello {0}, {1}!\nfarewell=Goodbye\n");
        write("texts/ar.properties", "language.name=العربية\nlanguage.locale=ar\ngreeting=مرحبا {0}، {1}!\nfarewell=وداعا\n");
        Languages languages = read();
        assertEquals(List.of(), languages.problems());
        LocalDate day = LocalDate.of(2026, 11, 1);
        assertEquals("1 november 2026", languages.of("sv").day(day));
        assertEquals("1 November 2026", languages.of("en").day(day));
        assertEquals("Swedish", languages.of("en").nameOf("sv"));
        assertTrue(languages.of("ar").rightToLeft());
        assertFalse(languages.of("en").rightToLeft());
        assertEquals("Hej då", languages.of("fi").text("farewell"), "Swedish where there are no texts");
        assertFalse(languages.has("fi"));
    }

    @Test
    void aLanguageMayInflectTheNamesOfOthersInItsLinks() throws IOException {
        write("sida.ftl", "${t(\"link.language\", name)}");
        write("texts/sv.properties", NAMES + "link.language=på {0}\nlink.language.en=på engelskt språk\n");
        write("texts/fi.properties", "language.name=Suomi\nlanguage.locale=fi-FI\nlink.language=kieli: {0}\nlink.language.sv=ruotsiksi\nlink.language.zz=kieleksi\n");
        assertEquals(List.of("på finska", "på engelskt språk", "ruotsiksi", "kieli: englanti"),
                List.of(read().of("sv").inLanguage("fi"), read().of("sv").inLanguage("en"), read().of("fi").inLanguage("sv"), read().of("fi").inLanguage("en")));
        assertEquals(List.of("texts/fi.properties:5:1: fel [message-unknown]"), problems().stream().map(line -> line.replaceFirst("].*", "]")).toList());
    }

    @Test
    void aTranslationHasTheTextsOfTheSwedishAndNoOthers() throws IOException {
        write("texts/en.properties", "language.name=English\nlanguage.locale=en-GB\ngreeting=Hello {0}!\nfarwell=Goodbye\nfarewell=\nfarewell=\n");
        assertEquals(List.of(
                "texts/en.properties:5:1: fel [message-duplicate] farewell står två gånger. Ta bort den ena raden.",
                "texts/en.properties:5:1: fel [message-empty] farewell har ingen text. Skriv texten efter likhetstecknet.",
                "texts/en.properties:3:1: fel [message-parameters] greeting har 1 värde, men den svenska texten har 2. Den svenska texten är \"Hej {0}, {1}!\".",
                "texts/en.properties:4:1: fel [message-unknown] Det finns ingen text på svenska som heter farwell. Menade du farewell?"), problems());
        write("texts/en.properties", "language.name=English\nlanguage.locale=en-GB\ngreeting=Hello {0}, {1}!\n");
        assertEquals(List.of("texts/en.properties: fel [message-missing] Texten farewell saknas. Skriv en rad till: farewell=… Den svenska texten är \"Hej då\"."), problems());
        assertEquals("Hej då", read().of("en").text("farewell"), "never a blank");
    }

    @Test
    void aTextThatNoTemplateUsesNeedsNoTranslation() throws IOException {
        write("texts/sv.properties", NAMES + "greeting=Hej {0}, {1}!\nfarewell=Hej då\nold.greting=Hej\n");
        write("texts/en.properties", "language.name=English\nlanguage.locale=en-GB\ngreeting=Hello {0}, {1}!\nfarewell=Goodbye\n");
        assertEquals(List.of("texts/sv.properties:5:1: varning [message-unused] Ingen mall använder texten old.greting. Ta bort raden, i alla språk."), problems());
    }

    @Test
    void aTextOfTheProgramThatNoTemplateUsesIsNoProblemOfTheSite() throws IOException {
        write("texts/sv.properties", NAMES + "greeting=Hej {0}, {1}!\nfarewell=Hej då\nold.greting=Hej\n\nold.closing=Hälsningar\nunclosed={\n");
        assertEquals(List.of("templates/texts/sv.properties:8:1 message-parameters", "templates/texts/sv.properties:5:1 message-unused"),
                read().problems(place -> place.line() <= 5).stream().map(problem -> problem.location() + " " + problem.rule()).toList());
    }

    @Test
    void aFileThatIsNotUtf8IsOneProblem() throws IOException {
        Files.write(templates.resolve("texts/sv.properties"), (NAMES + "greeting=Hej {0}, {1}!\nfarewell=Hej då\n").getBytes(StandardCharsets.ISO_8859_1));
        assertEquals(List.of("texts/sv.properties:4:15: fel [not-utf8] Filen är inte sparad som UTF-8. Här står ett tecken som inte går att läsa."
                + " Spara filen igen med teckenkodningen UTF-8."), problems());
    }

    @Test
    void aLanguageMayUseAValueThatAnotherDoesNot() throws IOException {
        write("sida.ftl", "${t(\"apply\", role, role?uncap_first)}");
        write("texts/sv.properties", NAMES + "apply=Anmäl intresse som {1}\n");
        write("texts/de.properties", "language.name=Deutsch\nlanguage.locale=de\napply=Als {0} melden\n");
        assertEquals(List.of(), problems());
    }

    @Test
    void whatTheTemplatesAskForIsThere() throws IOException {
        write("texts/sv.properties", NAMES + "greeting=Hej {0}!\nfarwell=Hej då\nhint=Skriv {namn}\n");
        assertEquals(List.of(
                "texts/sv.properties:5:1: fel [message-parameters] hint har en klammer som inte hör till någon plats för ett värde."
                        + " Skriv platsen som en siffra inom klamrar, till exempel {0}, eller ta bort klammern.",
                "sida.ftl:1:3: fel [message-parameters] Mallen ger greeting 2 värden, men texten har plats för 1. Den svenska texten är \"Hej {0}!\".",
                "sida.ftl:2:22: fel [message-unknown] Mallen frågar efter texten farewell, som inte finns i templates/texts/sv.properties. Menade du farwell?",
                "texts/sv.properties:4:1: varning [message-unused] Ingen mall använder texten farwell. Menade du farewell?",
                "texts/sv.properties:5:1: varning [message-unused] Ingen mall använder texten hint. Ta bort raden, i alla språk."), problems());
        assertEquals("farewell", read().of("sv").text("farewell"), "never a blank");
    }

    @Test
    void aKeyIsWrittenOut() throws IOException {
        write("sida.ftl", "${t(\"greeting\", 1, 2)}${t(\"farewell\")}${t(key)} ${t(\"page.${x}\")}");
        assertEquals(List.of("sida.ftl:1:41", "sida.ftl:1:51"), problems().stream().map(line -> line.replaceFirst(": .*", "")).toList());
    }

    @Test
    void whatTheProgramAsksForIsThere() {
        List<String> found = Languages.read(templates, "sv", Map.of("farewell", 0, "greeting", 1, "moved", 0), Set.of()).problems().stream().map(problem ->
                problem.place() + " " + problem.rule()).toList();
        assertEquals(List.of("templates/texts/sv.properties:3:1 message-parameters", "templates/texts/sv.properties message-missing"), found);
    }

    @Test
    void aFileOfTextsIsNamedAfterItsLanguageAndIsUtf8() throws IOException {
        write("texts/engelska.properties", "");
        write("texts/en.txt", "");
        Files.write(templates.resolve("texts/fi.properties"), "language.name=Suomi\nfarewell=Näkemiin\n".getBytes(StandardCharsets.ISO_8859_1));
        assertEquals(List.of("texts/en.txt: fel [message-file]", "texts/engelska.properties: fel [message-file]", "texts/fi.properties:2:11: fel [not-utf8]"),
                problems().stream().map(line -> line.replaceFirst("].*", "]")).toList());
    }

    @Test
    void withoutSwedishThereAreNoTexts() throws IOException {
        Files.delete(templates.resolve("texts/sv.properties"));
        assertEquals(List.of("texts/sv.properties: fel [message-missing] Filen med webbplatsens svenska texter saknas. Lägg tillbaka filen."), problems());
        assertEquals("farewell", read().of("sv").text("farewell", List.of(), UnaryOperator.identity()));
    }
}
