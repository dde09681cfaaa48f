package se.kommun.uppdrag.config;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.kommun.uppdrag.config.FormTarget.Kind;
import se.kommun.uppdrag.form.FormDefinition;
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

    @Test
    void aSiteIsSwedishUnlessItSaysOtherwise() throws IOException {
        Settings swedish = read("site.title.en=Library\n");
        assertEquals("sv Europe/Stockholm +46", swedish.sourceLanguage() + " " + swedish.timeZone() + " " + swedish.get(Setting.PHONE_COUNTRY));
        Settings english = read("site.language=en\nsite.timeZone=Asia/Amman\nsite.phoneCountry=+962\nsite.title=Library\nsite.title.sv=Bibliotek\n");
        assertEquals("en Asia/Amman +962", english.sourceLanguage() + " " + english.timeZone() + " " + english.get(Setting.PHONE_COUNTRY));
        assertEquals("Library", english.get(Setting.TITLE, "en").orElseThrow());
        assertEquals("Bibliotek", english.get(Setting.TITLE, "sv").orElseThrow());
        assertEquals(List.of(), rules);
    }

    @ParameterizedTest
    @ValueSource(strings = {"site.language=engelska", "site.language=", "site.timeZone=Stockholm", "site.timeZone=+01:00", "site.phoneCountry=46", "site.phoneCountry=+4612",
        "site.language=en\nsite.title.en=Library"})
    void noPlaceOnEarth(String line) throws IOException {
        read(line + "\n");
        assertEquals(1, rules.size(), rules::toString);
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
        assertEquals(List.of("setting-invalid"), rules);
    }

    @Test
    void textIsReadAsUtf8AndOthersKeysAreLeftAlone() throws IOException {
        assertEquals("Örebro", read("\uFEFFsite.name = Örebro\r\nrender.tags=true\r\n").get(Setting.NAME));
        assertEquals(List.of(), rules);
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://x.se/", "https://", "//x.se", "ftp://x.se/", "https://a@x.se/", "https://x.se/;a", "https://x.se/,a",
        "https://x.se/ a", "//x.se/a", "/a b", "/a;b", "/\\\\x.se", "javascript:alert(1)", "https://x.se/\"", "http://localhost.ond.se/", "http://127.0.0.1.ond.se/"})
    void anUnsafeEndpointIsRefused(String address) throws IOException {
        assertEquals("", read("form.endpoint=" + address + "\n").get(Setting.FORM_ENDPOINT));
        assertEquals(List.of("endpoint-insecure"), rules);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "https://x.se/a?b=c", "http://localhost:9000/", "http://127.0.0.1:9000/a", "http://[::1]:9000/",
        "/api/form", "/api/form?x=1"})
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
        assertEquals(List.of("file-unreadable", "file-unreadable"), rules);
    }

    /** The path stands in configuration files of web servers, where these signs would mean something. */
    @ParameterizedTest
    @ValueSource(strings = {"https://a.se/a;b/", "https://a.se/$uri/", "https://a.se/*/", "https://a.se/a'b/", "https://a.se/å/", "https://a.se/a:b/", "https://a.se/a"})
    void aPathThatAServersConfigurationWouldMisread(String address) throws IOException {
        read("site.baseUrl=" + address + "\n");
        assertEquals(List.of("setting-invalid"), rules);
    }

    private static final String REAL = "site.baseUrl=https://www.kommun.se/\n";
    private static final String ENDPOINT = "form.endpoint=https://x.se/a\n";

    @ParameterizedTest
    @ValueSource(strings = {"https://www.example.se/uppdrag/", "https://example.com/", "http://localhost:8080/", "http://127.0.0.1/", "https://a.b.example.org/"})
    void aSiteAtAnExampleAddressIsATrial(String address) throws IOException {
        Settings settings = read("site.baseUrl=" + address + "\n");
        assertEquals(new FormTarget(Kind.TRIAL, "http://127.0.0.1:8090/"), settings.interest());
        assertEquals(new FormTarget(Kind.TRIAL, "http://127.0.0.1:8090/synpunkter"), settings.feedback());
        assertEquals(settings.feedback(), settings.accessibility());
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://www.kommun.se/", "https://notexample.se/", "https://example.se.kommun.se/"})
    void aSiteAtARealAddressHasNoFormWithoutAnEndpoint(String address) throws IOException {
        assertEquals(FormTarget.NONE, read("site.baseUrl=" + address + "\n").interest());
        assertEquals(FormTarget.NONE, read("site.baseUrl=" + address + "\n").feedback());
    }

    @Test
    void theKindDecidesWhatStandsInTheFormsPlace() throws IOException {
        assertEquals(new FormTarget(Kind.POST, "https://x.se/a"), read(REAL + ENDPOINT).interest());
        assertEquals(new FormTarget(Kind.POST, "/api/form"), read(REAL + "form.endpoint=/api/form\n").interest());
        assertEquals(new FormTarget(Kind.LINK, "https://x.se/a"), read(REAL + ENDPOINT + "form.kind=link\n").interest());
        assertEquals(FormTarget.NONE, read(REAL + ENDPOINT + "form.kind=none\n").interest());
        assertEquals(FormTarget.NONE, read("form.kind=none\n").feedback());
        assertEquals(List.of(), rules);
    }

    @Test
    void theAccessibilityFormGoesToItsOwnEndpointOrElseWhereFeedbackGoes() throws IOException {
        String feedback = "form.feedbackEndpoint=https://x.se/b\n";
        assertEquals(new FormTarget(Kind.POST, "https://x.se/b"), read(REAL + feedback).accessibility());
        assertEquals(new FormTarget(Kind.POST, "https://x.se/c"), read(REAL + feedback + "form.accessibilityEndpoint=https://x.se/c\n").accessibility());
        assertEquals(new FormTarget(Kind.POST, "https://x.se/c"), read(REAL + "form.accessibilityEndpoint=https://x.se/c\n").accessibility());
        assertEquals(FormTarget.NONE, read(REAL + ENDPOINT).accessibility());
        assertEquals(List.of(), rules);
    }

    @Test
    void itsFieldsAreThoseOfTheFormWhoseEndpointItUses() throws IOException {
        Settings own = read("form.accessibilityEndpoint=/a\nform.accessibilityReturnField=tillbaka\n");
        assertEquals(NamedSetting.ACCESSIBILITY_HIDDEN, own.sentBy(FormDefinition.ACCESSIBILITY).hidden());
        assertEquals(Setting.FEEDBACK_RETURN_FIELD, read("").sentBy(FormDefinition.ACCESSIBILITY).returnField());
    }

    @Test
    void thePreviewMovesTheAccessibilityFormToo() throws IOException {
        Map<Setting, String> moved = Map.of(Setting.FEEDBACK_ENDPOINT, "http://127.0.0.1:8080/b", Setting.ACCESSIBILITY_ENDPOINT, "http://127.0.0.1:8080/c");
        Settings shared = read(REAL + "form.feedbackEndpoint=https://x.se/b\n").with(moved);
        assertEquals("http://127.0.0.1:8080/b", shared.accessibility().address());
        assertEquals(NamedSetting.FEEDBACK_HIDDEN, shared.sentBy(FormDefinition.ACCESSIBILITY).hidden());
        assertEquals("http://127.0.0.1:8080/c", read(REAL + "form.accessibilityEndpoint=https://x.se/c\n").with(moved).accessibility().address());
    }

    @Test
    void thePreviewMovesFormsAndMakesNone() throws IOException {
        Map<Setting, String> moved = Map.of(Setting.BASE_URL, "http://127.0.0.1:8080/", Setting.FORM_ENDPOINT, "http://127.0.0.1:8080/x");
        assertEquals(new FormTarget(Kind.POST, "http://127.0.0.1:8080/x"), read(REAL + ENDPOINT).with(moved).interest());
        assertEquals(FormTarget.NONE, read(REAL).with(moved).interest());
        assertEquals(new FormTarget(Kind.LINK, "https://x.se/a"), read(REAL + ENDPOINT + "form.kind=link\n").with(moved).interest());
    }

    @Test
    void hiddenFieldsAndNamesOfFieldsAreRead() throws IOException {
        Settings settings = read("form.hidden.formid=12\nform.hidden.list=a b\nform.feedbackHidden.formid=13\nform.name.epost=email\nform.name.saknas=data[text]\n");
        assertEquals(Map.of("formid", "12", "list", "a b"), settings.named(NamedSetting.FORM_HIDDEN));
        assertEquals(Map.of("formid", "13"), settings.named(NamedSetting.FEEDBACK_HIDDEN));
        assertEquals(Map.of("epost", "email", "saknas", "data[text]"), settings.named(NamedSetting.FIELD_NAME));
        assertEquals(List.of(), rules);
    }

    @Test
    void mailToAnotherServerIsEncrypted() throws IOException {
        read("receive.smtpSecurity=none\nreceive.smtpHost=127.0.0.1.example.se\n");
        assertEquals(List.of("receive-mail-unencrypted"), rules);
    }

    @ParameterizedTest
    @ValueSource(strings = {"localhost", "LOCALHOST", "127.0.0.1", "127.0.0.53"})
    void mailToAServerOnThisComputerMayGoUnencrypted(String host) throws IOException {
        read("receive.smtpSecurity=none\nreceive.smtpHost=" + host + "\n");
        assertEquals(List.of(), rules);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "form.kind=mejl | 2:1 setting-invalid",
        "form.kind=link | 2:1 form-link-without-address",
        "form.endpoint=http://127.0.0.1:8090/ | 2:1 loopback-endpoint",
        "form.feedbackEndpoint=http://localhost/ | 2:1 loopback-endpoint",
        "form.endpoint=https://LOCALHOST/ | 2:1 loopback-endpoint",
        "form.endpoint=https://127.8.0.2:9000/a | 2:1 loopback-endpoint",
        "form.name.epots=email | 2:1 form-field-unknown",
        "form.name.epost=telefon | 2:1 form-field-duplicate",
        "form.name.epost=e post | 2:1 setting-invalid",
        "form.hidden.namn=x | 2:1 form-field-duplicate",
        "form.hidden.å=x | 2:1 setting-invalid",
        "form.returnField=namn | 2:1 form-field-duplicate",
        "form.feedbackReturnField=saknas | 2:1 form-field-duplicate",
        "form.feedbackReturnField=beskrivning | 2:1 form-field-duplicate",
        "form.feedbackHidden.formular=1 | 2:1 form-field-duplicate",
        "form.accessibilityEndpoint=http://localhost/ | 2:1 loopback-endpoint",
        "form.returnHosts=kvitto.kommun.se/a | 2:1 setting-invalid",
        "form.returnHosts=http://kvitto.kommun.se | 2:1 setting-invalid"})
    void whatDoesNotFitTogetherIsToldAtItsLine(String line, String expected) throws IOException {
        Files.writeString(site.resolve(SettingsReader.FILE), REAL + line + "\n" + String.join("\n", Municipality.REQUIRED));
        List<String> found = new ArrayList<>();
        SettingsReader.read(site, problem -> found.add(problem.location().line() + ":" + problem.location().column() + " " + problem.rule()));
        assertEquals(List.of(expected), found);
    }
}
