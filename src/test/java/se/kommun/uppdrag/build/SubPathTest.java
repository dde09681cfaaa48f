package se.kommun.uppdrag.build;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.kommun.uppdrag.testing.FixtureSite;
import se.kommun.uppdrag.testing.Folder;
import se.kommun.uppdrag.testing.SiteCopy;

/** The site works at the root of a server and under a path: every address is followed as a browser would. */
class SubPathTest {

    private static final String ENDPOINT = "https://forms.example.se/send";

    @TempDir
    private Path root;
    private Path output;
    private URI base;

    @ParameterizedTest
    @ValueSource(strings = {"https://www.example.se/", "https://www.example.se/omsorg/uppdrag/"})
    void everyAddressLeadsToAFileOfTheSite(String baseUrl) throws IOException {
        base = URI.create(baseUrl);
        SiteCopy site = FixtureSite.copyTo(root.resolve("site")).set("site.baseUrl", baseUrl).set("form.endpoint", ENDPOINT)
                .set("form.feedbackEndpoint", ENDPOINT).set("form.returnField", "next");
        Path source = site.folder();
        output = source.resolve("output");
        DiskBuild.Result result = DiskBuild.run(new BuildOptions(source, output, false, LocalDate.of(2026, 12, 1)));
        assertTrue(result.published(), () -> result.problems().toString());

        List<String> lost = new ArrayList<>();
        for (String file : Folder.digests(output).keySet()) {
            if (file.endsWith(".html")) {
                check(file, lost);
            }
        }
        assertEquals(List.of(), lost);
        checkFilesForServers();
    }

    private void check(String file, List<String> lost) throws IOException {
        Document page = Jsoup.parse(Files.readString(output.resolve(file)));
        for (Element element : page.select("[href], [src], [action], meta[property=og:url], meta[property=og:image], input[type=hidden][name=next]")) {
            for (String attribute : List.of("href", "src", "action", "content", "value")) {
                String address = element.attr(attribute);
                if (address.isEmpty() || attribute.equals("action") && address.equals(ENDPOINT)) {
                    continue;
                }
                boolean rooted = address.startsWith("/");
                // Only the page for missing addresses is shown at any depth.
                boolean mustBeRooted = file.equals("404.html") && !address.contains(":") && !address.startsWith("#");
                if (rooted != mustBeRooted || !leadsToAFile(base.resolve(file).resolve(address))) {
                    lost.add(file + ": " + element.tagName() + " " + attribute + "=" + address);
                }
            }
        }
        page.select("meta[http-equiv=refresh]").eachAttr("content").stream().map(refresh -> refresh.replaceFirst("0; url=", ""))
                .filter(address -> !leadsToAFile(base.resolve(file).resolve(address))).forEach(lost::add);
        String canonical = page.select("link[rel=canonical]").attr("href");
        assertTrue(canonical.startsWith(base.toString()) || file.equals("404.html"), file + " has the canonical address " + canonical);
    }

    /** Addresses of other sites, of people and of telephones lead elsewhere, and are not ours to follow. */
    private boolean leadsToAFile(URI address) {
        if (address.getHost() == null || !address.getHost().equals(base.getHost())) {
            return true;
        }
        String path = address.getPath();
        if (!path.startsWith(base.getPath())) {
            return false;
        }
        String inside = path.substring(base.getPath().length());
        return Files.isRegularFile(output.resolve(inside.isEmpty() ? "index.html" : inside));
    }

    private void checkFilesForServers() throws IOException {
        TreeSet<String> lost = new TreeSet<>();
        Document sitemap = Jsoup.parse(Files.readString(output.resolve("sitemap.xml")), Parser.xmlParser());
        assertFalse(sitemap.select("loc").isEmpty());
        for (Element address : sitemap.select("loc")) {
            if (!address.text().startsWith(base.toString()) || !leadsToAFile(URI.create(address.text()))) {
                lost.add(address.text());
            }
        }
        assertEquals(new TreeSet<String>(), lost);
        assertTrue(Files.readString(output.resolve("robots.txt")).contains("Sitemap: " + base + "sitemap.xml\n"));
        assertTrue(Files.readString(output.resolve("_headers")).startsWith(base.getPath() + "*\n"));
        assertTrue(Files.readString(output.resolve("nginx-headers.conf")).contains("error_page 404 " + base.getPath() + "404.html;"));
        assertTrue(Files.readString(output.resolve("_redirects")).contains(base.getPath() + "info/gammal.html " + base.getPath() + "kontakt.html 301\n"));
        assertTrue(Files.readString(output.resolve("nginx-redirects.conf"))
                .contains("\"" + base.getPath() + "info/gammal.html\" \"" + base.getPath() + "kontakt.html\";\n"));
    }
}
