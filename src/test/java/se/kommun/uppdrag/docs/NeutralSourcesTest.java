package se.kommun.uppdrag.docs;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The program and its tests say nothing of the municipality whose site lies beside them. */
class NeutralSourcesTest {

    @Test
    void noSourceHasAValueOfTheSitesOwnSettings() throws IOException {
        Properties settings = new Properties();
        settings.load(Files.newBufferedReader(Path.of("jbake.properties")));
        String phone = settings.getProperty("site.phone").replaceAll("[^0-9]", "");
        List<String> values = List.of(settings.getProperty("site.name").replaceFirst(" .*", "").toLowerCase(Locale.ROOT),
                settings.getProperty("site.email").replaceFirst("@.*", "").toLowerCase(Locale.ROOT), phone, "46" + phone.substring(1));
        List<String> found = new ArrayList<>();
        try (Stream<Path> files = Files.walk(Path.of("src"))) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8).toLowerCase(Locale.ROOT);
                String digits = text.replaceAll("(?<=\\d)[ /-](?=\\d)", "");
                values.stream().filter(value -> text.contains(value) || digits.contains(value)).forEach(value -> found.add(file + " has " + value));
            }
        }
        assertEquals(List.of(), found);
    }
}
