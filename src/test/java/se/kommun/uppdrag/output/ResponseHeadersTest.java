package se.kommun.uppdrag.output;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.kommun.uppdrag.config.Settings;
import se.kommun.uppdrag.config.SettingsReader;

class ResponseHeadersTest {

    @TempDir
    private Path site;

    @Test
    void nginxServesNoFileThatIsForTheServer() throws IOException {
        Files.writeString(site.resolve("jbake.properties"), "site.baseUrl=https://www.kommun.se/omsorg/\n");
        Settings settings = SettingsReader.read(site, problem -> { });
        Matcher rule = Pattern.compile("if \\(\\$uri ~ \"([^\"]+)\"\\) \\{ return 404; }").matcher(ResponseHeaders.forNginx(settings));
        assertTrue(rule.find());
        List<String> names = List.of("_headers", "_redirects", "nginx-headers.conf", "nginx-redirects.conf", "index.html", "css/headers.css");
        assertEquals(names.subList(0, 4), names.stream().filter(name -> Pattern.compile(rule.group(1)).matcher("/omsorg/" + name).find()).toList());
    }

    @Test
    void aDrawingThatIsOpenedByItselfRunsAndLoadsNothing() throws IOException {
        Files.writeString(site.resolve("jbake.properties"), "site.baseUrl=https://www.kommun.se/omsorg/\n");
        Settings settings = SettingsReader.read(site, problem -> { });
        String policy = "sandbox; default-src 'none'; frame-ancestors 'none'";
        assertTrue(ResponseHeaders.forHosts(List.of(), List.of("icons/sol.svg"), settings)
                .contains("/omsorg/icons/sol.svg\n  Content-Security-Policy: " + policy + "\n"));
        String nginx = ResponseHeaders.forNginx(settings);
        assertTrue(nginx.contains("if ($uri ~* \"\\.svg$\") { set $uppdrag_policy \"" + policy + "\"; }\n"), nginx);
        assertTrue(nginx.contains("add_header Content-Security-Policy \"$uppdrag_policy\" always;\n"), nginx);
    }
}
