package se.kommun.uppdrag.published;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.ExtendWith;
import se.kommun.uppdrag.browser.BrowserExtension;
import se.kommun.uppdrag.browser.Page;

/** What assistive technology is told about the main pages, kept as text so that a change shows in review. */
@ExtendWith({BrowserExtension.class, SitesExtension.class})
class SnapshotIT {

    private static final Path FOLDER = Path.of("src/test/resources/snapshots");

    private static final List<String> MAIN = List.of("index.html", "ledsagare.html", "jamfor-uppdragen.html", "sa-gar-det-till.html",
            "vanliga-fragor.html", "anmal-intresse-ledsagare.html", "kontakt.html", "tillganglighet.html", "lattlast/kontaktperson.html",
            "en/index.html", "en/companion.html", "en/register-interest-companion.html", "fi/index.html");

    @TestFactory
    Stream<DynamicTest> mainPages(Sites sites, Page page) {
        return sites.withForms().each(MAIN, page, (name, tab) -> {
            tab.open(sites.withForms().url(name));
            assertKept(name.replace(".html", "").replace('/', '-'), tab);
        });
    }

    @Test
    void narrowWithTheMenuClosed(Sites sites, Page page) throws IOException {
        page.viewport(320, 640, 1).open(sites.withForms().url("jamfor-uppdragen.html"));
        assertKept("jamfor-uppdragen-320", page);
    }

    @Test
    void theFormRefused(Sites sites, Page page) throws IOException {
        page.open(sites.withForms().url("anmal-intresse.html"));
        page.click(".form button");
        page.waitFor(".errors");
        assertKept("anmal-intresse-fel", page);
    }

    @Test
    void withoutReceivers(Sites sites, Page page) throws IOException {
        page.open(sites.withoutForms().url("anmal-intresse.html"));
        assertKept("anmal-intresse-utan-mottagare", page);
    }

    private static void assertKept(String name, Page page) throws IOException {
        Path file = FOLDER.resolve(name + ".txt");
        String now = page.accessibilityTree();
        if (Boolean.getBoolean("update")) {
            Files.createDirectories(FOLDER);
            Files.writeString(file, now);
        }
        assertEquals(Files.exists(file) ? Files.readString(file) : "", now, () -> file + " no longer says what the page is. "
                + "If the change is meant: mvn verify -Dit.test=SnapshotIT -Dtest=None -Dsurefire.failIfNoSpecifiedTests=false -Dupdate=true");
    }
}
