package se.kommun.uppdrag.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SettingsReaderTest {

    @TempDir
    Path site;

    private final List<String> rules = new ArrayList<>();

    private Settings read(String text) throws IOException {
        Files.writeString(site.resolve(SettingsReader.FILE), text);
        return SettingsReader.read(site, problem -> rules.add(problem.rule()));
    }

    @Test
    void noFileMeansDefaults() {
        assertEquals("http://localhost:8080/", SettingsReader.read(site, problem -> rules.add(problem.rule())).baseUrl());
        assertEquals(List.of(), rules);
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
