package se.kommun.uppdrag.build;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.kommun.uppdrag.check.Baseline;
import se.kommun.uppdrag.report.ReportLanguage;
import se.kommun.uppdrag.testing.Folder;

/** What {@code aliases} makes: a page at each old address, and the rules for web servers. */
class RedirectsTest {

    private static final List<String> OLD = List.of("gammal_sida.html", "info/gammal.html", "kurser-2025.html", "lagen/index.html");

    @TempDir
    Path folder;

    private SiteCase site;

    @BeforeEach
    void build() throws IOException {
        site = SiteCase.copy("alias-bra", folder);
        DiskBuild.Result result = site.build();
        assertTrue(result.published(), () -> result.problems().toString());
        assertEquals(4, result.pages(), "an old address is no page");
    }

    private Document page(String address) throws IOException {
        return Jsoup.parse(text(address));
    }

    private String text(String address) throws IOException {
        return Files.readString(site.output().resolve(address));
    }

    @Test
    void theBrowserIsSentOnAtOnceAndTheReaderIsTold() throws IOException {
        Document page = page("info/gammal.html");
        assertEquals("0; url=../om-lss.html", page.expectFirst("meta[http-equiv=refresh]").attr("content"));
        assertEquals("../om-lss.html", page.expectFirst("main a:contains(Om LSS)").attr("href"));
        assertEquals("Sidan har flyttat", page.expectFirst("main h1").text());
        assertTrue(page.title().startsWith("Sidan har flyttat – "), page.title());
        assertEquals("sv", page.expectFirst("html").attr("lang"));
        assertEquals("noindex", page.expectFirst("meta[name=robots]").attr("content"));
        assertEquals(page("om-lss.html").expectFirst("link[rel=canonical]").attr("href"), page.expectFirst("link[rel=canonical]").attr("href"));
        assertEquals("../" + Folder.published(site.output(), "css/site.css"), page.expectFirst("link[rel=stylesheet]").attr("href"));
        assertEquals(1, page.select("header.top").size());
        assertEquals(0, page.select("form, .feedback, .updated, .menu [aria-current]").size(), "nothing is asked of who is on the way");
        assertEquals("0; url=info/kurser.html", page("kurser-2025.html").expectFirst("meta[http-equiv=refresh]").attr("content"));
    }

    @Test
    void noPageListsOrLeadsToAnOldAddress() throws IOException {
        Set<String> files = SiteCase.content(site.output()).keySet();
        assertTrue(files.containsAll(OLD), files.toString());
        for (String file : files) {
            if (file.endsWith(".html") && !OLD.contains(file) || file.equals("sitemap.xml")) {
                OLD.forEach(old -> {
                    try {
                        assertFalse(text(file).contains(old), () -> file + " names " + old);
                    } catch (IOException unreadable) {
                        throw new AssertionError(unreadable);
                    }
                });
            }
        }
    }

    @Test
    void noRuleHasAnythingToSayOfThem() throws IOException {
        List<String> said = PublishedCheck.run(new BuildOptions(site.site(), site.output(), false, LocalDate.of(2026, 11, 21)), Baseline.NONE, ReportLanguage.SV)
                .problems().stream().map(Object::toString).filter(problem -> OLD.stream().anyMatch(problem::contains)
                        || problem.contains("redirect.ftl")).toList();
        assertEquals(List.of(), said);
    }

    @Test
    void serversAreToldOfWhatIsPublishedOnly() throws IOException {
        assertTrue(text("_redirects").contains("/gammal_sida.html "));
        assertTrue(text("nginx-redirects.conf").contains("/lagen/\""));
        assertFalse(text("_redirects").contains("forra.html"), "of a draft");
        assertFalse(Files.exists(site.output().resolve("forra.html")), "of a draft");
    }

    @Test
    void withoutOldAddressesThereAreNoRules() throws IOException {
        SiteCase without = SiteCase.copy("bra", folder);
        Files.writeString(without.site().resolve("assets/_redirects"), "/a /b\n");
        assertTrue(without.build().published());
        assertEquals("/a /b\n", Files.readString(without.output().resolve("_redirects")), "the site's own");
        assertFalse(Files.exists(without.output().resolve("nginx-redirects.conf")));
    }
}
