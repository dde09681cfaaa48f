package se.kommun.uppdrag.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.kommun.uppdrag.config.Settings;
import se.kommun.uppdrag.config.SettingsReader;
import se.kommun.uppdrag.form.FormDefinition;
import se.kommun.uppdrag.output.ResponseHeaders;
import se.kommun.uppdrag.testing.Municipality;

class ContentSecurityPolicyTest {

    @TempDir
    private Path site;

    private Settings settings(String text) throws IOException {
        Files.writeString(site.resolve(SettingsReader.FILE), "site.baseUrl=https://www.kommun.se/uppdrag/\n" + text + String.join("\n", Municipality.REQUIRED));
        return SettingsReader.read(site, problem -> Assertions.fail(problem.toString()));
    }

    private static String formAction(String policy) {
        return List.of(policy.split("; ")).stream().filter(each -> each.startsWith("form-action ")).findFirst().orElseThrow();
    }

    @Test
    void theReceiverMaySendTheReaderBackToTheSiteAndToNamedHosts() throws IOException {
        Settings settings = settings("form.endpoint=https://forms.kommun.se/a?id=1\nform.feedbackEndpoint=https://forms.kommun.se/b\n"
                + "form.returnHosts=kvitto.kommun.se https://login.kommun.se:8443\n");
        String back = "https://kvitto.kommun.se https://login.kommun.se:8443";
        String all = "form-action 'self' https://www.kommun.se https://forms.kommun.se/a https://forms.kommun.se/b " + back;
        assertEquals("form-action 'self' https://www.kommun.se https://forms.kommun.se/a " + back,
                formAction(ContentSecurityPolicy.forPage(settings, FormDefinition.INTEREST, Optional.empty())));
        assertEquals("form-action 'self' https://www.kommun.se https://forms.kommun.se/b " + back,
                formAction(ContentSecurityPolicy.forPage(settings, FormDefinition.FEEDBACK, Optional.empty())));
        assertTrue(ResponseHeaders.forNginx(settings).contains("; " + all + ";"), ResponseHeaders.forNginx(settings));
        assertTrue(ResponseHeaders.forHosts(List.of(), List.of(), settings).contains("; " + all + ";"), "_headers");
    }

    @Test
    void theAccessibilityFormIsSentToItsOwnEndpointOrElseWhereFeedbackIs() throws IOException {
        Settings own = settings("form.feedbackEndpoint=https://forms.kommun.se/b\nform.accessibilityEndpoint=https://forms.kommun.se/c\n");
        assertEquals("form-action 'self' https://www.kommun.se https://forms.kommun.se/c",
                formAction(ContentSecurityPolicy.forPage(own, FormDefinition.ACCESSIBILITY, Optional.empty())));
        assertTrue(ResponseHeaders.forNginx(own).contains(" https://forms.kommun.se/c;"), ResponseHeaders.forNginx(own));
        assertEquals("form-action 'self' https://www.kommun.se https://forms.kommun.se/b",
                formAction(ContentSecurityPolicy.forPage(settings("form.feedbackEndpoint=https://forms.kommun.se/b\n"), FormDefinition.ACCESSIBILITY, Optional.empty())));
    }

    /** nginx takes $ for the start of a variable, and browsers pass over a source that is not ASCII. */
    @Test
    void noSignOfAnEndpointMeansAnythingToTheServerOrIsLost() throws IOException {
        Settings settings = settings("form.endpoint=https://forms.kommun.se/$request_uri/anm\u00e4lan\n");
        String source = "https://forms.kommun.se/%24request_uri/anm%C3%A4lan";
        assertTrue(formAction(ContentSecurityPolicy.forPage(settings, FormDefinition.INTEREST, Optional.empty())).endsWith(" " + source));
        assertTrue(ResponseHeaders.forNginx(settings).contains(" " + source + ";"), ResponseHeaders.forNginx(settings));
    }

    @Test
    void aPageWithoutFormsSendsNothing() throws IOException {
        assertEquals("form-action 'none'", formAction(ContentSecurityPolicy.forPage(settings("form.endpoint=\n"), FormDefinition.INTEREST, Optional.empty())));
    }
}
