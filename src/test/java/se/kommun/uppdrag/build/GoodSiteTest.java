package se.kommun.uppdrag.build;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GoodSiteTest {

    @TempDir
    Path folder;

    @Test
    void everySourceBecomesOneOutputOrHasAReason() throws IOException {
        SiteCase site = SiteCase.copy("bra", folder);
        DiskBuild.Result result = site.build();
        TreeSet<String> expected = new TreeSet<>(SiteCase.content(site.site().resolve("assets")).keySet());
        expected.addAll(List.of("404.html", "_headers", "anmal-intresse-ledsagare.html", "anmal-intresse.html", "blankett.pdf", "index.html",
                "ledsagare.html", "nginx-headers.conf", "om-lss.html", "personuppgifter.html", "robots.txt", "sitemap.xml", "sol.svg"));
        TreeSet<String> found = new TreeSet<>();
        SiteCase.content(site.output()).keySet().forEach(file -> found.add(file.replaceFirst("\\.[0-9a-f]{10}(\\.(css|js|svg))$", "$1")));
        assertEquals(expected, found);
        assertEquals(Map.of("content/nasta.md", "utkast"), result.skipped());
    }

    @Test
    void byteOrderMarkAndLineEndsMakeNoDifference() throws IOException {
        SiteCase windows = SiteCase.copy("bom-och-crlf", folder.resolve("a"));
        SiteCase plain = SiteCase.copy("bom-och-crlf", folder.resolve("b"));
        SiteCase oldMac = SiteCase.copy("bom-och-crlf", folder.resolve("c"));
        String text = Files.readString(windows.site().resolve("content/index.md"));
        assertTrue(text.startsWith("\uFEFF---\r\n"));
        Files.writeString(plain.site().resolve("content/index.md"), text.substring(1).replace("\r\n", "\n"));
        Files.writeString(oldMac.site().resolve("content/index.md"), text.substring(1).replace("\r\n", "\r"));
        List.of(windows, plain, oldMac).forEach(site -> assertTrue(site.build().published()));
        assertEquals(SiteCase.content(plain.output()), SiteCase.content(windows.output()));
        assertEquals(SiteCase.content(plain.output()), SiteCase.content(oldMac.output()));
    }

    @Test
    void contentIsNoTemplate() throws IOException {
        SiteCase site = SiteCase.copy("mall-text", folder);
        site.build();
        String html = Files.readString(site.output().resolve("index.html"));
        assertTrue(html.contains("<h1>${7*7} &lt;script&gt;alert(1)&lt;/script&gt;"), html);
        assertTrue(html.contains("${.data_model}"), html);
        assertFalse(html.contains("<script>"), html);
        assertFalse(html.contains("49 "), html);
    }
}
