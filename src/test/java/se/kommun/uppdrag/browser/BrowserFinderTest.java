package se.kommun.uppdrag.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A browser that is not there is told with a sentence that says how to get it. */
class BrowserFinderTest {

    @ParameterizedTest
    @CsvSource({"CHROMIUM, CHROME, apt-get install chromium", "FIREFOX, FIREFOX, apt-get install firefox-esr"})
    void aBrowserThatIsNotThereIsTold(BrowserFinder browser, String variable, String remedy) {
        BrowserException told = assertThrows(BrowserException.class, () -> browser.find(Map.of(variable, "/no/such/browser")));
        assertTrue(told.getMessage().startsWith("Miljövariabeln " + variable + " anger /no/such/browser, som inte är en programfil."), told.getMessage());
        assertTrue(told.getMessage().contains(remedy), told.getMessage());
    }

    /** Where a variable names one, no other is looked for. */
    @Test
    void theVariableComesFirst(@TempDir Path folder) throws Exception {
        Path program = executable(folder, "mine");
        assertEquals(program, BrowserFinder.CHROMIUM.find(Map.of("CHROME", program.toString(), "PATH", executable(folder, "chromium").getParent().toString())));
    }

    @Test
    void theHeadlessShellComesBeforeTheBrowserWithWindows(@TempDir Path first, @TempDir Path second) throws Exception {
        executable(first, "chromium");
        Path shell = executable(second, "chromium-headless-shell");
        assertEquals(shell, BrowserFinder.CHROMIUM.find(Map.of("PATH", first + File.pathSeparator + second)));
    }

    @Test
    void aBrowserOnThePathIsFound(@TempDir Path folder) throws Exception {
        Path program = executable(folder, "firefox");
        assertEquals(program, BrowserFinder.FIREFOX.find(Map.of("PATH", folder.toString())));
    }

    private static Path executable(Path folder, String name) throws Exception {
        Path program = Files.createFile(folder.resolve(name));
        assertTrue(program.toFile().setExecutable(true));
        return program;
    }
}
