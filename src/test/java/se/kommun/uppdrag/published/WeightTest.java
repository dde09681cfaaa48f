package se.kommun.uppdrag.published;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.zip.GZIPOutputStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.kommun.uppdrag.testing.Folder;

/** Every page fits into the first packets of a connection, and asks nobody else for anything. */
class WeightTest {

    /** What a server sends before it waits for the first answer: ten packets of 1,400 bytes. */
    private static final int PAGE_AND_STYLE = 14_000;
    /** Of that, the style sheet, with what is for paper. */
    private static final int STYLE = 7_500;
    private static final int SCRIPT = 1_800;

    /** Attributes that a browser loads by itself. A link that a person follows may lead anywhere. */
    private static final Set<String> LOADING = Set.of("src", "srcset", "poster", "data", "background", "xlink:href", "imagesrcset", "ping");

    @TempDir
    private static Path folder;

    private static Path site;

    @BeforeAll
    static void build() throws IOException {
        site = BuiltSite.build(folder, Sites.RECEIVERS);
    }

    @Test
    void everyPageWithItsStyleSheetIsLight() throws IOException {
        int style = gzipped(Folder.published(site, "css/site.css"));
        assertTrue(style <= STYLE, () -> "the style sheet is " + style + " bytes");
        for (String name : PublishedSite.pages(site)) {
            int weight = gzipped(name) + style;
            assertTrue(weight <= PAGE_AND_STYLE, () -> name + " and the style sheet are " + weight + " bytes");
        }
    }

    @Test
    void theScriptIsLight() throws IOException {
        int script = gzipped(Folder.published(site, "js/form.js"));
        assertTrue(script <= SCRIPT, () -> "form.js is " + script + " bytes");
    }

    @Test
    void nothingIsLoadedFromAnotherHost() throws IOException {
        for (String name : PublishedSite.pages(site)) {
            Document page = page(name);
            for (Element element : page.getAllElements()) {
                element.attributes().forEach(attribute -> {
                    boolean loads = LOADING.contains(attribute.getKey())
                            || attribute.getKey().equals("href") && element.normalName().equals("link") && !element.attr("rel").matches("canonical|alternate");
                    assertTrue(!loads || URI.create(attribute.getValue()).getAuthority() == null, () -> name + ": " + element);
                });
            }
        }
        assertEquals(List.of(), Files.readString(site.resolve(Folder.published(site, "css/site.css"))).lines()
                .filter(line -> line.matches(".*(url\\(|@import).*")).toList(), "the style sheet loads nothing");
    }

    @Test
    void everyPageStandsUnderItsPolicy() throws IOException {
        for (String name : PublishedSite.pages(site)) {
            Document page = page(name);
            Element policy = page.expectFirst("meta[http-equiv=Content-Security-Policy]");
            assertAll(name,
                    () -> assertEquals(1, policy.elementSiblingIndex(), "only the encoding stands before the policy"),
                    () -> assertTrue(policy.attr("content").contains("default-src 'none'"), policy.attr("content")),
                    () -> assertEquals(0, page.select("style, [style]").size(), "style in the page"),
                    () -> assertEquals(0, page.select("script:not([src]):not([type=application/ld+json])").size(), "script in the page"),
                    () -> assertEquals(List.of(), page.getAllElements().stream().flatMap(element -> element.attributes().asList().stream())
                            .filter(attribute -> attribute.getKey().startsWith("on") || attribute.getValue().startsWith("javascript:"))
                            .toList(), "script in attributes"),
                    () -> assertEquals(page.select("form[data-validate]").size(), page.select("script[src]").size(),
                            "a script only where there is a form to help with"));
        }
    }

    private static Document page(String name) throws IOException {
        return Jsoup.parse(site.resolve(name).toFile());
    }

    private static int gzipped(String name) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
            Files.copy(site.resolve(name), gzip);
        }
        return bytes.size();
    }
}
