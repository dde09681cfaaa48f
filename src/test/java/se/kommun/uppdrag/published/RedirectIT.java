package se.kommun.uppdrag.published;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.kommun.uppdrag.browser.BrowserExtension;
import se.kommun.uppdrag.browser.Page;

/** Whoever goes to an old address comes to the page, on a server that knows of no redirects. */
@ExtendWith(BrowserExtension.class)
class RedirectIT {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {BuiltSite.OLD, BuiltSite.OLD_IN_FOLDER})
    void anOldAddressLeadsToThePage(String old, Page page) throws Exception {
        try (PublishedSite site = new PublishedSite(BuiltSite.build(folder, Sites.NO_RECEIVERS), BuiltSite.PREFIX)) {
            page.open(site.url(old));
            page.waitFor("body:not(.type-redirect) h1");
            assertEquals(site.url(BuiltSite.MOVED_TO), page.evaluate("location.href").asText());
            assertEquals(List.of(), page.problems());
        }
    }
}
