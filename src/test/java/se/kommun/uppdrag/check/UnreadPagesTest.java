package se.kommun.uppdrag.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.kommun.uppdrag.check.spelling.Spelling;
import se.kommun.uppdrag.report.Problem;

/** What was not read does not pass. */
class UnreadPagesTest {

    private static final String PAGE = "<!doctype html>\n<html lang=\"sv\">\n<head><title>Ledsagning</title></head>\n"
            + "<body><main><h1>Ledsagning på svenska</h1><img src=\"https://example.org/a.png\"></main></body>\n</html>\n";

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE"})
    void aPageIsJudgedInItsOwnEncoding(String charset) throws IOException {
        Files.write(folder.resolve("sida.html"), ("\uFEFF" + PAGE).getBytes(Charset.forName(charset)));
        List<String> found = found();
        assertTrue(found.stream().anyMatch(problem -> problem.startsWith("image-alt-missing")), found.toString());
        assertEquals(!charset.equals("UTF-8"), found.stream().anyMatch(problem -> problem.startsWith("page-encoding")), found.toString());
    }

    @Test
    void theEncodingThatThePageDeclaresIsRead() throws IOException {
        String page = PAGE.replace("<title>", "<meta charset=\"iso-8859-1\"><title>").replace("svenska", "lättläst, lättläst, lättläst");
        Files.write(folder.resolve("sida.html"), page.getBytes(Charset.forName("windows-1252")));
        List<Problem> problems = FolderCheck.folder(folder, Baseline.NONE, Spelling.OFF).problems();
        assertTrue(problems.stream().anyMatch(problem -> problem.rule().equals("page-encoding")), problems.toString());
        assertTrue(problems.stream().noneMatch(problem -> problem.message().contains("\uFFFD")), problems.toString());
    }

    static Stream<Arguments> unread() {
        return Stream.of(Arguments.of("", "page-incomplete error Filen är tom."), Arguments.of(" \n", "page-incomplete error Filen är tom."),
                Arguments.of("Bara text.", "page-incomplete error Filen innehåller ingen HTML."),
                Arguments.of("<p>En del av en sida.</p>", "page-incomplete error Filen saknar <!doctype html>, <html>, <title>."),
                Arguments.of("<!doctype html><title>Ledsagning</title><p>a</p>", "page-incomplete warning Filen saknar <html>."),
                Arguments.of("<div>".repeat(250) + "a", "page-too-complex error Mer än 200 element står i varandra. Resten av sidan har inte granskats."),
                Arguments.of("<object>".repeat(100_000), "page-too-complex error Mer än 200 element står i varandra. Resten av sidan har inte granskats."),
                Arguments.of("<p>a</p>".repeat(200_000), "page-too-complex error Sidan är för stor. Den har inte granskats."));
    }

    @ParameterizedTest
    @MethodSource("unread")
    void aFileThatIsNoWholePageIsTold(String html, String expected) throws IOException {
        Files.writeString(folder.resolve("sida.html"), html);
        List<String> found = found();
        assertTrue(found.contains(expected), found.toString());
    }

    @Test
    void aFolderWithoutPagesIsAnError() throws IOException {
        Files.writeString(folder.resolve("las-mig.txt"), "Inga sidor.");
        assertEquals(List.of("no-pages error Mappen har inga HTML-filer. Inget har granskats."), found());
    }

    @Test
    void aNamedFileThatIsNoPageIsAnError() throws IOException {
        Path picture = Files.write(folder.resolve("bild.png"), new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0, 0, 13});
        Path missing = folder.resolve("saknas.html");
        List<Problem> problems = FolderCheck.files(List.of(picture, missing), new FolderCheck.Options(Baseline.NONE, Spelling.OFF)).problems();
        assertTrue(problems.stream().anyMatch(problem -> problem.isError() && problem.rule().equals("page-encoding")), problems.toString());
        assertTrue(problems.stream().anyMatch(problem -> problem.isError() && problem.rule().equals("page-incomplete")), problems.toString());
        assertTrue(problems.stream().anyMatch(problem -> problem.isError() && problem.rule().equals("file-unreadable")), problems.toString());
    }

    private List<String> found() {
        return FolderCheck.folder(folder, Baseline.NONE, Spelling.OFF).problems().stream()
                .map(problem -> problem.rule() + " " + problem.severity().name().toLowerCase(Locale.ROOT) + " " + problem.message()).toList();
    }
}
