package se.kommun.uppdrag.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.kommun.uppdrag.content.ContentModel;
import se.kommun.uppdrag.report.Location;
import se.kommun.uppdrag.report.Problem;

class EditorWordsTest {

    private static final Path SITES = Path.of("src/test/resources/sites");
    private static final Pattern LINE = Pattern.compile("(content/[^:]+\\.md)(?::\\d+)*: (?:fel|varning) \\[([a-z0-9-]+)] (.*?\\.)(?: (.*))?");
    private static final Pattern CODE_WORD = Pattern.compile("\\b(published|draft|true|false|caption|h1|title|type|status:|source_version|to_confirm|publish_until|jbake|[a-z]+_[a-z]+)\\b|content/");
    /** Faults in the file itself, which are mended in its text and not in the form. */
    private static final Set<String> OF_FILES = Set.of("front-matter-invalid", "front-matter-missing", "source-without-page", "start-page-missing", "symbolic-link", "file-name");

    private final EditorWords words = new EditorWords(ContentModel.ofProgram(), file -> Optional.ofNullable(switch (file) {
        case "content/kontakt.md" -> "Kontakta oss";
        case "content/en/contact-person.md" -> "Contact person (engelska)";
        default -> null;
    }));

    @ParameterizedTest
    @CsvSource(delimiter = '~', value = {
        "choice-unknown ~ status: \"klar\" går inte att välja. ~ Skriv published eller draft. ~ Status: \"klar\" går inte att välja. Välj något av det som finns i listan.",
        "date-invalid ~ updated: \"1 mars 2026\" är inget datum. ~ Skriv så. ~ Senast uppdaterad: \"1 mars 2026\" går inte att läsa. Välj en dag.",
        "never-shown ~ publish_until är en dag före publish_from, så sidan visas aldrig. ~ Rätta en av dagarna. ~ Sista dagen är före första dagen. Rätta en av dagarna.",
        "heading-level-1 ~ Sidans rubrik kommer från title. ~ Börja med ##. ~ Sidan har redan en huvudrubrik. Välj Rubrik i stället.",
        "key-unknown ~ En sida av typen kontakt har ingen uppgift som heter publicerad. ~ Ta bort raden. ~ \"publicerad\" används inte. Töm fältet.",
        "link-broken ~ Länken går till om-ls.md, som inte finns. ~ Menade du kontakt.md? ~ Länken går till om-ls.md, som inte finns. Menade du Kontakta oss?",
        "link-broken ~ Länken går till om-ls.md, som inte finns. ~ Kontrollera filen. ~ Länken går till om-ls.md, som inte finns. Välj sidan med knappen Länk till sida.",
        "link-name-missing ~ Länken <a href=\"kontakt.html\"> har inget namn. ~ x ~ Länken till Kontakta oss saknar text. Skriv länkens text.",
        "translation-outdated ~ Utkast: Den svenska sidan content/kontakt.md har ändrats. ~ x ~ Utkast: Den svenska sidan Kontakta oss har ändrats. Öppna översättningen och välj Översättningen stämmer nu.",
        "links ~ Se content/en/contact-person.md:21:17. ~ Rätta. ~ Se Contact person (engelska). Rätta.",
        "unfinished-draft ~ Uppgifter saknas: description, review_by. ~ x ~ Uppgifter saknas: Beskrivning, Granskas senast. Fyll i dem innan du väljer Publicerad.",
    })
    void areThoseOfTheEditor(String rule, String message, String fix, String expected) {
        EditorWords.Words said = words.of(Problem.error(rule, Location.of("content/x.md"), message, fix));
        assertEquals(expected, said.message() + " " + said.fix());
    }

    /** Every problem that the tiny sites have in a page. */
    @Test
    void noProblemOfAPageSpeaksOfCode() throws IOException {
        List<String> faults = new ArrayList<>();
        try (Stream<Path> sites = Files.list(SITES)) {
            for (Path file : sites.map(site -> site.resolve("problems.txt")).filter(Files::exists).toList()) {
                for (String line : Files.readAllLines(file)) {
                    Matcher matcher = LINE.matcher(line);
                    if (matcher.matches() && !OF_FILES.contains(matcher.group(2))) {
                        String fix = matcher.group(4) == null ? "" : matcher.group(4);
                        EditorWords.Words said = words.of(Problem.error(matcher.group(2), Location.of(matcher.group(1)), matcher.group(3), fix));
                        String unquoted = (said.message() + " " + said.fix()).replaceAll("\"[^\"]*\"|[\\w./-]+\\.(?:md|html|pdf)", "");
                        if (CODE_WORD.matcher(unquoted).find()) {
                            faults.add(matcher.group(2) + ": " + unquoted);
                        }
                    }
                }
            }
        }
        assertEquals(List.of(), faults.stream().distinct().toList());
    }
}
