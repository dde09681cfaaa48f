package se.kommun.uppdrag.template;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.commons.io.FileUtils;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import se.kommun.uppdrag.browser.BrowserExtension;
import se.kommun.uppdrag.browser.MediaFeature;
import se.kommun.uppdrag.browser.Page;
import se.kommun.uppdrag.check.browser.EngineChecks;
import se.kommun.uppdrag.published.PublishedSite;

/** Every example of every component, alone on a page: accessible, and whole at 320 px, also with long words. */
@ExtendWith(BrowserExtension.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ComponentsIT {

    /** In a folder, as the examples are: what is relative leads to the same place. */
    private static final String EMPTY = "empty/page.html";

    /** Puts another page's body in the place of this one's, as the same parser reads it; gives the other's title when its pictures are there. */
    private static final String TAKE_BODY = """
            async url => {
              const other = new DOMParser().parseFromString(await (await fetch(url)).text(), "text/html");
              document.title = other.title;
              document.body.replaceWith(document.adoptNode(other.body));
              await Promise.all([...document.images].map(image => image.complete || new Promise(done => { image.onload = image.onerror = done; })));
              return other.title;
            }""";

    /** Examples that are whole pages, with a head of their own. */
    private final Set<String> whole = new HashSet<>();
    private PublishedSite site;

    @BeforeAll
    void write(@TempDir Path folder) throws Exception {
        ComponentExamples examples = new ComponentExamples(folder.resolve("templates"));
        Path pages = folder.resolve("pages");
        FileUtils.copyDirectory(Path.of("assets").toFile(), pages.toFile());
        for (String name : ComponentExamples.names()) {
            Path file = pages.resolve(name + ".html");
            Files.createDirectories(file.getParent());
            Files.writeString(file, examples.page(name));
            if (examples.html(name).startsWith("<!doctype")) {
                whole.add(name);
            }
        }
        Files.createDirectories(pages.resolve("empty"));
        Files.writeString(pages.resolve(EMPTY), ComponentExamples.inPage("", ""));
        site = new PublishedSite(pages, "/");
    }

    @AfterAll
    void stop() {
        site.close();
    }

    /** One tab for all. What is no whole page by itself is put into the one that stands there, so that axe-core is loaded and warm. */
    @TestFactory
    Stream<DynamicTest> everyExample(Page page) throws IOException {
        return ComponentExamples.names().stream().map(name -> DynamicTest.dynamicTest(name, () -> {
            show(name, page.viewport(1280, 800, 1).media(MediaFeature.LIGHT));
            EngineChecks.assertAxeClean(page);
            EngineChecks.assertColoursClean(page.media(MediaFeature.DARK).viewport(320, 800, 1));
            for (String fault : List.of("reflow", "lost-text", "targets")) {
                assertEquals(List.of(), EngineChecks.faults(page, fault), () -> name + ", " + fault);
            }
        }));
    }

    private void show(String name, Page page) {
        String url = site.url(name + ".html");
        if (whole.contains(name)) {
            page.open(url);
            return;
        }
        if (!page.url().equals(site.url(EMPTY))) {
            page.open(site.url(EMPTY));
        }
        assertEquals(name, page.call(TAKE_BODY, url).asText(), "the page whose body was taken");
    }
}
