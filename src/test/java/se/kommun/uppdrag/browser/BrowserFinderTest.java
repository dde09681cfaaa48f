package se.kommun.uppdrag.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A browser that is not there fails the tests with a sentence that says how to get it; it never skips them. */
class BrowserFinderTest {

    @ParameterizedTest
    @CsvSource({"CHROMIUM, CHROME, apt-get install chromium", "FIREFOX, FIREFOX, apt-get install firefox-esr"})
    void aBrowserThatIsNotThereIsTold(BrowserFinder browser, String variable, String remedy) {
        BrowserException told = assertThrows(BrowserException.class, () -> browser.find(Map.of(variable, "/no/such/browser")));
        assertTrue(told.getMessage().startsWith(variable + " names /no/such/browser, which is no program file."), told.getMessage());
        assertTrue(told.getMessage().contains(remedy), told.getMessage());
    }

    /** Where a variable names one, no other is looked for or installed. */
    @Test
    void theHeadlessShellIsTheChromiumThatIsNamed(@TempDir Path folder) throws Exception {
        Path program = Files.createFile(folder.resolve("mine"));
        assertTrue(program.toFile().setExecutable(true));
        assertEquals(program, BrowserFinder.HEADLESS_SHELL.find(Map.of("CHROME", program.toString())));
    }

    @Test
    void aBrowserOnThePathIsFound(@TempDir Path folder) throws Exception {
        Path program = Files.createFile(folder.resolve("firefox"));
        assertTrue(program.toFile().setExecutable(true));
        assertEquals(program, BrowserFinder.FIREFOX.find(Map.of("PATH", folder.toString())));
    }
}
