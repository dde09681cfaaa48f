package se.kommun.uppdrag.published;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.kommun.uppdrag.browser.BrowserExtension;
import se.kommun.uppdrag.browser.Page;

/** Whoever goes to an old address comes to the page, on a server that knows of no redirects. */
@ExtendWith({BrowserExtension.class, SitesExtension.class})
class RedirectIT {

    @ParameterizedTest
    @ValueSource(strings = {BuiltSite.OLD, BuiltSite.OLD_IN_FOLDER})
    void anOldAddressLeadsToThePage(String old, Sites sites, Page page) {
        PublishedSite site = sites.withoutForms();
        page.open(site.url(Sites.redirecting(old)));
        page.waitFor("body:not(.type-redirect) h1");
        assertEquals(site.url(BuiltSite.MOVED_TO), page.evaluate("location.href").asText());
        assertEquals(List.of(), page.problems());
    }
}
