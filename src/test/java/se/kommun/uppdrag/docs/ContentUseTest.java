package se.kommun.uppdrag.docs;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** No new sentence of an editor can break a test of the generator: only the tests in package published read the content of this repository. */
class ContentUseTest {

    private static final Path TESTS = Path.of("src/test/java/se/kommun/uppdrag");

    /** The classes that copy or build the content, its files by their paths, and the project's own folder, in which they lie. */
    private static final Pattern CONTENT = Pattern.compile("\\b(RealSite|BuiltSite|PublishedSite\\.pages)\\b"
            + "|\\b(Path\\.of|Paths\\.get|new File)\\(\"(\\.?/?|(\\./)?(content|jbake\\.properties|ordlista\\.txt|lattlast\\.txt)(/[^\"]*)?)\"[,)]"
            + "|\"user\\.dir\"");

    /** Files outside package published that may, and why. */
    private static final Map<String, String> EXCEPTIONS = Map.of(
            "theme/ThemeTest.java", "compares the program with the project's templates and assets",
            "testing/RealSite.java", "copies the content for the package",
            "testing/Program.java", "finds target/uppdrag.jar",
            "testing/FixtureSite.java", "speaks of it in its documentation",
            "testing/SiteCopy.java", "speaks of it in its documentation",
            "docs/NeutralSourcesTest.java", "compares the sources with the settings, and reads no page",
            "docs/ContentUseTest.java", "is this test",
            "check/CheckedSite.java", "names a folder that is not read",
            "check/CheckedText.java", "names a folder that is not read",
            "check/HostileHtmlTest.java", "names a folder that is not read");

    @Test
    void onlyTheTestsOfThePublishedSiteReadTheContent() throws IOException {
        TreeSet<String> found = new TreeSet<>();
        try (Stream<Path> files = Files.walk(TESTS)) {
            for (Path file : files.filter(each -> each.toString().endsWith(".java")).toList()) {
                String name = TESTS.relativize(file).toString().replace('\\', '/');
                if (!name.startsWith("published/") && CONTENT.matcher(Files.readString(file)).find()) {
                    found.add(name);
                }
            }
        }
        found.removeAll(EXCEPTIONS.keySet());
        assertEquals(new TreeSet<>(), found);
    }
}
