package se.kommun.uppdrag.published;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.ExtendWith;
import se.kommun.uppdrag.browser.BrowserExtension;
import se.kommun.uppdrag.browser.MediaFeature;
import se.kommun.uppdrag.browser.Page;

/**
 * Not run with the tests, only by name. Pictures of every page, to look at before a change of the design is committed:
 * {@code mvn verify -Dit.test=Screenshots -Dtest=None -Dsurefire.failIfNoSpecifiedTests=false -Dscreenshots=target/bilder}.
 */
@ExtendWith({BrowserExtension.class, SitesExtension.class})
class Screenshots {

    private static final Path FOLDER = Path.of(System.getProperty("screenshots", "target/screenshots"));

    @TestFactory
    Stream<DynamicTest> everyPage(Sites sites, Page page) {
        return sites.withForms().eachPage(page, (name, tab) -> {
            tab.open(sites.withForms().url(name));
            take(tab, name.replace(".html", "").replace('/', '-'));
        });
    }

    @Test
    void theFormRefused(Sites sites, Page page) throws IOException {
        page.open(sites.withForms().url("anmal-intresse.html"));
        page.fill("#epost", "fel");
        page.click(".form button");
        take(page, "anmal-intresse-fel");
    }

    @Test
    void questionsOpen(Sites sites, Page page) throws IOException {
        page.open(sites.withForms().url("vanliga-fragor.html"));
        page.evaluate("document.querySelectorAll('details').forEach(question => { question.open = true; })");
        take(page, "vanliga-fragor-oppna");
    }

    @Test
    void theMenuOpen(Sites sites, Page page) throws IOException {
        page.viewport(320, 640, 1).open(sites.withForms().url("ledsagare.html"));
        page.click(".menu-open");
        page.screenshot(folder().resolve("meny-320-light.png"));
    }

    /** The picture in the README. */
    @Test
    void theStartOfTheStartPage(Sites sites, Page page) throws IOException {
        page.viewport(1280, 900, 1).open(sites.withForms().url("index.html"));
        page.screenshot(folder().resolve("startsida.png"));
    }

    private static void take(Page page, String name) throws IOException {
        for (int width : new int[] {320, 768, 1280}) {
            page.viewport(width, 800, 1).media(MediaFeature.LIGHT);
            page.fullPage(folder().resolve(name + "-" + width + "-light.png"));
            page.media(MediaFeature.DARK);
            page.fullPage(folder().resolve(name + "-" + width + "-dark.png"));
        }
        page.media(MediaFeature.PRINT).viewport(720, 1000, 1);
        page.fullPage(folder().resolve(name + "-print.png"));
        page.pdf(folder().resolve(name + ".pdf"));
    }

    private static Path folder() throws IOException {
        return Files.createDirectories(FOLDER);
    }
}
