package se.kommun.uppdrag.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The tests that {@code docs/browsers.md} names are there, and each that runs in several browsers is named. */
class BrowsersDocTest {

    private static final Pattern ROW = Pattern.compile("(?m)^\\| .*\\| (`\\w+IT`(?:, `\\w+IT`)*) \\|.*$");

    @Test
    void namesTheTests() throws IOException {
        String doc = Files.readString(Path.of("docs/browsers.md"));
        Set<String> named = ROW.matcher(doc).results().map(MatchResult::group).flatMap(row -> Pattern.compile("`(\\w+IT)`").matcher(row).results())
                .map(name -> name.group(1)).collect(Collectors.toSet());
        try (Stream<Path> files = Files.walk(Path.of("src/test/java"))) {
            List<Path> tests = files.filter(file -> file.toString().endsWith("IT.java")).toList();
            Set<String> names = tests.stream().map(BrowsersDocTest::name).collect(Collectors.toSet());
            assertEquals(Set.of(), named.stream().filter(name -> !names.contains(name)).collect(Collectors.toSet()), "named, but not there");
            for (Path test : tests) {
                assertTrue(named.contains(name(test)) || !Files.readString(test).contains("browsers.each("), () -> "docs/browsers.md does not name " + test);
            }
        }
    }

    private static String name(Path test) {
        return test.getFileName().toString().replace(".java", "");
    }
}
