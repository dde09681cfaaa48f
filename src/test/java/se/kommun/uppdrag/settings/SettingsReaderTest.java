package se.kommun.uppdrag.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Properties;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.kommun.uppdrag.testing.Municipality;

class SettingsReaderTest {

    @TempDir
    Path site;

    private final List<String> rules = new ArrayList<>();

    private Settings read(String text) throws IOException {
        return readAlone(text + "\n" + String.join("\n", Municipality.missingIn(text)));
    }

    private Settings readAlone(String text) throws IOException {
        Files.writeString(site.resolve(SettingsReader.FILE), text);
        return SettingsReader.read(site, problem -> rules.add(problem.rule()));
    }

    @Test
    void noFileIsOneProblem() {
        assertEquals("http://localhost:8080/", SettingsReader.read(site, problem -> rules.add(problem.rule())).baseUrl());
        assertEquals(List.of("missing-setting"), rules);
    }

    @Test
    void aSiteThatDoesNotSayWhoseItIsSpeaksForNobody() throws IOException {
        Settings settings = readAlone("site.title=Uppdrag\n");
        assertEquals(Collections.nCopies(4, "missing-setting"), rules);
        assertEquals("[kommunens namn]", settings.get(Setting.NAME));
    }

    @Test
    void everyKeyOfJBakeIsLetBe() throws IOException {
        Properties jbake = new Properties();
        try (InputStream defaults = getClass().getResourceAsStream("/default.properties")) {
            jbake.load(defaults);
        }
        assertTrue(jbake.containsKey("site.host") && jbake.size() > 50, jbake.toString());
        read(jbake.stringPropertyNames().stream().sorted().map(key -> key + "=x").collect(Collectors.joining("\n")));
        assertEquals(List.of(), rules);
    }

    @ParameterizedTest
    @ValueSource(strings = {"112", "114 14", "1177", "020-123 456", "(08) 123 45 67", "+46 (0)8 123 45 67", "0046 8 123 45 67"})
    void aPhoneNumber(String number) throws IOException {
        assertEquals(number, read("site.phone=" + number + "\n").get(Setting.PHONE));
        assertEquals(List.of(), rules);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ring", "11", "- - -", "08-123 45 67 knapp 2", "0812345678901234", "08+123 45 67"})
    void noPhoneNumber(String number) throws IOException {
        read("site.phone=" + number + "\n");
        assertEquals(List.of("installning-fel"), rules);
    }

    @Test
    void textIsReadAsUtf8AndOthersKeysAreLeftAlone() throws IOException {
        assertEquals("Örebro", read("\uFEFFsite.name = Örebro\r\nrender.tags=true\r\n").get(Setting.NAME));
        assertEquals(List.of(), rules);
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://x.se/", "https://", "//x.se", "ftp://x.se/", "https://a@x.se/", "https://x.se/;a", "https://x.se/,a",
        "https://x.se/ a", "javascript:alert(1)", "https://x.se/\"", "http://localhost.ond.se/", "http://127.0.0.1.ond.se/"})
    void anUnsafeEndpointIsRefused(String address) throws IOException {
        assertEquals("", read("form.endpoint=" + address + "\n").get(Setting.FORM_ENDPOINT));
        assertEquals(List.of("mottagare-osaker"), rules);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "https://x.se/a?b=c", "http://localhost:9000/", "http://127.0.0.1:9000/a", "http://[::1]:9000/"})
    void aSafeEndpoint(String address) throws IOException {
        assertEquals(address, read("form.endpoint=" + address + "\n").get(Setting.FORM_ENDPOINT));
        assertEquals(List.of(), rules);
    }

    @Test
    void aFolderInTheFilesPlaceAndABrokenEscape() throws IOException {
        read("site.title=\\u00zz\n");
        Files.delete(site.resolve(SettingsReader.FILE));
        Files.createDirectory(site.resolve(SettingsReader.FILE));
        SettingsReader.read(site, problem -> rules.add(problem.rule()));
        assertEquals(List.of("fil-olaslig", "fil-olaslig"), rules);
    }
}
