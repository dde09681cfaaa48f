package se.kommun.uppdrag.links;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.kommun.uppdrag.asset.AssetManifest;
import se.kommun.uppdrag.asset.RasterImages;
import se.kommun.uppdrag.content.ContentModel;
import se.kommun.uppdrag.content.Page;
import se.kommun.uppdrag.content.PageReader;
import se.kommun.uppdrag.content.SourceFile;
import se.kommun.uppdrag.files.FileCache;
import se.kommun.uppdrag.markdown.FormPresence;
import se.kommun.uppdrag.markdown.ImageTarget;
import se.kommun.uppdrag.markdown.LinkTarget;
import se.kommun.uppdrag.markdown.Missing;
import se.kommun.uppdrag.site.RelativeUrls;
import se.kommun.uppdrag.site.SiteIndex;
import se.kommun.uppdrag.template.Templates;

class PageReferencesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final String TEXT = """
            ---
            title: Sida
            type: sida
            status: published
            description: Vad sidan handlar om.
            updated: 2026-11-21
            owner: Enheten
            review_by: 2027-05-21
            ---
            Text.
            """;

    @TempDir
    Path assets;

    private PageReferences references;

    @BeforeEach
    void makeSite() throws IOException {
        Files.createDirectories(assets.resolve("img"));
        Files.writeString(assets.resolve("img/sol.svg"), "<svg width='1' height='2'/>");
        Page here = page("content/stod/har.md");
        Files.createDirectories(assets.resolve("js"));
        Files.writeString(assets.resolve("js/karta.js"), "x");
        Path photo = assets.resolve("bild.png");
        ImageIO.write(new BufferedImage(30, 20, BufferedImage.TYPE_INT_RGB), "png", photo.toFile());
        Path pdf = Files.writeString(assets.resolve("x.pdf"), "x");
        SiteIndex site = new SiteIndex(List.of(here, page("content/om-lss.md"), page("content/stod/mer.md")), List.of("content/trasig.md"), List.of(),
                List.of(new SourceFile("content/stod/blankett.pdf", pdf, "sv"), new SourceFile("content/stod/bild.png", photo, "sv")), TODAY, true, "sv", Map.of());
        KnownFiles files = new KnownFiles(site, assets, new AssetManifest(Map.of("js/karta.js", "js/karta.0123456789.js")),
                RasterImages.of(Map.of("stod/bild.png", photo), assets, new FileCache(false), problem -> { }), new FileCache(false));
        references = new PageReferences(here, false, new RelativeUrls("../", "stod/", "https://exempel.se/"), site, files, new Templates(Path.of("templates"), "sv").languages().of("sv"), "", FormPresence.FORM);
    }

    private static Page page(String path) {
        return PageReader.parse(new SourceFile(path, Path.of(path), "sv"), TEXT, ContentModel.ofProgram(), problem -> {
            throw new AssertionError(problem);
        }).orElseThrow();
    }

    @ParameterizedTest
    @CsvSource({"../om-lss.md, ../om-lss.html", "mer.md#a, mer.html#a", "./mer.md, mer.html", "../stod/mer.md, mer.html",
        "../trasig.md, ../trasig.html", "blankett.pdf, blankett.pdf", "#a, #a", "../img/sol.svg, ../img/sol.svg",
        "../js/karta.js, ../js/karta.0123456789.js",
        "https://www.digg.se/å, https://www.digg.se/å", "mailto:a@b.se, mailto:a@b.se"})
    void leadsThere(String written, String href) {
        assertEquals(href, ((LinkTarget.Found) references.link(written)).href());
    }

    /** A link that goes up a folder cannot be followed on paper. */
    @ParameterizedTest
    @CsvSource({"../om-lss.md#a, https://exempel.se/om-lss.html#a", "mer.md, ''", "blankett.pdf, ''", "https://www.digg.se/, ''"})
    void printsThatAddress(String written, String printed) {
        assertEquals(printed, ((LinkTarget.Found) references.link(written)).printed());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "..", ".", "/", "//x.se", "\\\\x\\y", "../../etc/passwd", "../../../../../../etc/passwd", "%2e%2e/om-lss.md",
        "mer.html", "mer", "MER.md", "om-lss.md", "javascript:alert(1)", "java\nscript:alert(1)", "javascript:\nalert(1)//.md", "\u0001javascript:x",
        " https://x.se", "data:text/html,x", "https://", "https:///x", "https://x", "https://a@x.se", "https:\\\\x.se", "C:\\x.md", "a\0b.md", "a:b|c?*.md",
        "mailto:", "mailto:a", "tel:", "tel:112<", "?a=b", "mer.md?a=b", "../trasig.md/../../x.md"})
    void leadsNowhere(String written) {
        assertTrue(references.link(written) instanceof Missing, written);
    }

    @Test
    void suggestsTheNearestPage() {
        assertEquals("Menade du om-lss.md?", ((Missing) references.link("../om-ls.md")).fix());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/img/sol.svg", "https://x.se/a.png", "data:image/png;base64,", "../../img/sol.svg", "../img/sol.svg#a", "../img", "a\0.png", "../x.pdf"})
    void noPicture(String written) {
        assertTrue(references.image(written) instanceof Missing, written);
    }

    @Test
    void aPhotoHasASmallerOne() {
        ImageTarget.Found found = (ImageTarget.Found) references.image("bild.png");
        assertEquals("bild.png 30 20", found.src() + " " + found.width() + " " + found.height());
        assertEquals(1, found.smaller().size());
        assertTrue(found.smaller().get(0).src().matches("\\.\\./bilder\\.webp/stod/bild-30\\.[0-9a-f]{10}\\.webp"), found.toString());
        assertEquals(30, found.smaller().get(0).width());
    }

    @Test
    void aPicture() {
        assertEquals(new ImageTarget.Found("../img/sol.svg", 1, 2, List.of()), references.image("../img/sol.svg"));
    }
}
