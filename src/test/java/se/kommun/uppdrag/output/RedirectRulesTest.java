package se.kommun.uppdrag.output;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.kommun.uppdrag.config.Settings;
import se.kommun.uppdrag.config.SettingsReader;
import se.kommun.uppdrag.output.ServerFiles.Moved;
import se.kommun.uppdrag.testing.Municipality;

class RedirectRulesTest {

    private static final List<Moved> MOVED = List.of(new Moved("gammal.html", "om-lss.html"), new Moved("info/index.html", ""));

    @TempDir
    private Path site;

    @Test
    void nginxIsToldOldAndNewUnderTheSitesPath() throws IOException {
        assertEquals("""
                # Inside a map from $uri: include .../nginx-redirects.conf;
                "/omsorg/uppdrag/gammal.html" "/omsorg/uppdrag/om-lss.html";
                "/omsorg/uppdrag/info/index.html" "/omsorg/uppdrag/";
                "/omsorg/uppdrag/info/" "/omsorg/uppdrag/";
                """, RedirectRules.forNginx(MOVED, at("https://www.example.se/omsorg/uppdrag/")));
    }

    @Test
    void nginxComparesADecodedPathAndReadsADollarAsAVariable() throws IOException {
        assertEquals("\"/a b;$c\\\"/gammal.html\" \"/a%20b%3B%24c%22/om-lss.html\";",
                RedirectRules.forNginx(MOVED, at("https://www.example.se/a%20b%3B%24c%22/")).lines().toList().get(1));
    }

    @Test
    void hostsThatReadRedirectsAreToldBothWithForceAndWithout() throws IOException {
        assertEquals("""
                # Each twice: Netlify follows a rule over a page that is there only with "!";
                # Cloudflare leaves out lines with "!" and takes the next.
                /uppdrag/gammal.html /uppdrag/om-lss.html 301!
                /uppdrag/gammal.html /uppdrag/om-lss.html 301
                /uppdrag/info/index.html /uppdrag/ 301!
                /uppdrag/info/index.html /uppdrag/ 301
                /uppdrag/info/ /uppdrag/ 301!
                /uppdrag/info/ /uppdrag/ 301
                """, RedirectRules.forHosts(MOVED, at("https://www.example.se/uppdrag/")));
    }

    private Settings at(String baseUrl) throws IOException {
        Files.writeString(site.resolve(SettingsReader.FILE), "site.baseUrl=" + baseUrl + "\n" + String.join("\n", Municipality.REQUIRED));
        return SettingsReader.read(site, problem -> {
            throw new AssertionError(problem);
        });
    }
}
