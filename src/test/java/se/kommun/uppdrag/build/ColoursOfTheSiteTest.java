package se.kommun.uppdrag.build;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.kommun.uppdrag.check.Baseline;
import se.kommun.uppdrag.check.spelling.Spelling;
import se.kommun.uppdrag.report.Problem;
import se.kommun.uppdrag.report.ReportLanguage;
import se.kommun.uppdrag.testing.Folder;

/** What a municipality writes as its colours is held to what can be read, and is followed wherever the site has colours. */
class ColoursOfTheSiteTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    @TempDir
    private Path folder;

    private SiteCase site;

    @BeforeEach
    void aSite() throws IOException {
        site = SiteCase.copy("bra", folder);
    }

    @Test
    void buildCheckAndPreviewSayTheSame() throws IOException {
        assertTrue(site.build().published());
        change("--link: #0b4a53", "--link: #b9d9dd");
        change("/* Ground */", ".new { background: url(gone.png); }");
        IncrementalSite live = new IncrementalSite(site.site(), () -> TODAY, Map.of(), Spelling.OFF);
        live.update();

        DiskBuild.Result built = site.build();

        assertFalse(built.published());
        List<String> expected = ofTheStyleSheet(built.problems());
        assertEquals(List.of("low-contrast", "stylesheet-file-missing"), built.problems().stream().filter(Problem::isError).map(Problem::rule).toList());
        assertEquals(expected, ofTheStyleSheet(live.latest().problems()));
        assertEquals(expected, ofTheStyleSheet(PublishedCheck.run(new BuildOptions(site.site(), site.output(), false, TODAY), Baseline.NONE, ReportLanguage.SV).problems()));
    }

    @Test
    void whatAStyleSheetLoadsMustBeThere() throws IOException {
        Files.writeString(site.site().resolve("assets/css/extra.css"), "a { background: url(\"../icons/lines.svg\"), url(data:,), url(#a); }\nb { background: url(../x.png), "
                + "url(//example.se/a.png), url(https://example.se/a.png); }");
        Files.writeString(site.site().resolve("assets/icons/lines.svg"), "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 1 1\"/>");
        assertEquals(List.of("2:17 stylesheet-file-missing", "2:32 stylesheet-file-elsewhere", "2:57 stylesheet-file-elsewhere"),
                site.build().problems().stream().filter(Problem::isError).map(problem -> problem.location().line() + ":" + problem.location().column()
                        + " " + problem.rule()).toList());
    }

    @Test
    void themeColourAndIconFollow() throws IOException {
        assertTrue(site.build().published());
        Map<String, String> first = SiteCase.content(site.output());
        assertTrue(site.build().published());
        assertEquals(first, SiteCase.content(site.output()), "the same sources, the same bytes");
        String icon = Folder.published(site.output(), "icons/favicon.svg");
        assertTrue(first.get(icon).contains(":root{--accent:#e2764f;--brand:#0d4f57}"), first.get(icon));
        assertTrue(first.get(icon).contains("@media (prefers-color-scheme:dark){:root{--accent:#f0a07f;--brand:#9adbdf}}"), first.get(icon));
        assertEquals(List.of("#fffdf9", "#14191a"), page().select("meta[name=theme-color]").eachAttr("content"));

        change("--brand: #0d4f57", "--brand: #4a1d5c");
        change("--paper: #fffdf9", "--paper: rgb(255 255 255)");

        assertTrue(site.build().published());
        String other = Folder.published(site.output(), "icons/favicon.svg");
        assertTrue(!other.equals(icon) && SiteCase.content(site.output()).get(other).contains("--brand:#4a1d5c"), other);
        assertEquals(other, page().expectFirst("link[rel=icon]").attr("href"));
        assertEquals(List.of("#ffffff", "#14191a"), page().select("meta[name=theme-color]").eachAttr("content"));
        assertTrue(SiteCase.content(site.output()).get("_headers").contains("/" + other), "kept by browsers, since its name tells its bytes");
    }

    @Test
    void aDrawingWithAColourThatThereIsNot() throws IOException {
        Path icon = site.site().resolve("assets/icons/favicon.svg");
        Files.writeString(icon, Files.readString(icon).replace("var(--accent)", "var(--acent)"));
        assertEquals(List.of("assets/icons/favicon.svg undefined-property"), site.build().problems().stream().filter(Problem::isError)
                .map(problem -> problem.location().file() + " " + problem.rule()).toList());
    }

    private void change(String old, String changed) throws IOException {
        Path css = site.site().resolve("assets/css/site.css");
        String text = Files.readString(css);
        assertTrue(text.contains(old), old);
        Files.writeString(css, text.replaceFirst(Pattern.quote(old), changed));
    }

    private static List<String> ofTheStyleSheet(List<Problem> problems) {
        return problems.stream().map(Problem::toString).filter(line -> line.startsWith("assets/")).toList();
    }

    private Document page() throws IOException {
        return Jsoup.parse(Files.readString(site.output().resolve("index.html")));
    }
}
