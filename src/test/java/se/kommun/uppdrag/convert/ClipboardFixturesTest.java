package se.kommun.uppdrag.convert;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * HTML as programs put it on the clipboard, each beside the Markdown that it becomes. The first line of the Markdown is what the editor
 * is told. Run with {@code -Dupdate=true} to write the expected files, and read the difference.
 */
class ClipboardFixturesTest {

    private static final Path FOLDER = Path.of("src/test/resources/convert");

    @ParameterizedTest
    @ValueSource(strings = {"word-desktop", "word-web", "google-docs", "libreoffice", "web-page"})
    void becomesTheMarkdownBesideIt(String name) throws IOException, ConversionException {
        ConvertedText text = HtmlConverter.ofClipboard(Files.readString(FOLDER.resolve(name + ".html")), bytes -> Optional.of("bild.png"));
        String actual = text.message() + "\n\n" + text.markdown();
        Path expected = FOLDER.resolve(name + ".md");
        if (Boolean.getBoolean("update")) {
            Files.writeString(expected, actual);
        }
        assertEquals(Files.readString(expected), actual);
    }
}
