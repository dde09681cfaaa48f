package se.kommun.uppdrag.template;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.io.FileUtils;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import se.kommun.uppdrag.browser.Axe;
import se.kommun.uppdrag.browser.Browser;
import se.kommun.uppdrag.browser.BrowserExtension;
import se.kommun.uppdrag.browser.InPage;
import se.kommun.uppdrag.browser.Media;
import se.kommun.uppdrag.browser.Page;
import se.kommun.uppdrag.published.PublishedSite;

/** Every example of every component, alone on a page: accessible, and whole at 320 px, also with long words. */
@ExtendWith(BrowserExtension.class)
class ComponentsIT {

    @TempDir
    private static Path folder;

    private static PublishedSite site;

    @BeforeAll
    static void write() throws Exception {
        ComponentExamples examples = new ComponentExamples(folder.resolve("templates"));
        Path pages = folder.resolve("pages");
        FileUtils.copyDirectory(Path.of("assets").toFile(), pages.toFile());
        for (String name : ComponentExamples.names()) {
            Path file = pages.resolve(name + ".html");
            Files.createDirectories(file.getParent());
            Files.writeString(file, examples.page(name));
        }
        site = new PublishedSite(pages, "/");
    }

    @AfterAll
    static void stop() {
        site.close();
    }

    /** One tab for all examples of a component. */
    @TestFactory
    Stream<DynamicTest> everyComponent(Browser browser) throws IOException {
        List<String> components = ComponentExamples.names().stream().map(name -> name.split("/")[0]).distinct().toList();
        return site.each(components, browser, (component, page) -> {
            for (String name : ComponentExamples.names()) {
                if (name.startsWith(component + "/")) {
                    examine(name, page);
                }
            }
        });
    }

    private static void examine(String name, Page page) {
        page.viewport(1280, 800, 1).media(Media.LIGHT).open(site.url(name + ".html"));
        Axe.check(page).assertClean();
        Axe.checkColours(page.media(Media.DARK).viewport(320, 800, 1)).assertClean();
        assertEquals(List.of(), InPage.faults(page, "sideways"), name);
        assertEquals(List.of(), InPage.faults(page, "lost-text"), name);
        assertEquals(List.of(), InPage.faults(page, "targets"), name);
    }
}
