package se.kommun.uppdrag.receive;

import com.sun.net.httpserver.Headers;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import se.kommun.uppdrag.form.FormDefinition;
import se.kommun.uppdrag.site.SiteForms;

/**
 * Finds the address to redirect to after a form: the site's own thank-you page in the reader's language, and never an address from the
 * request, so that there is no open redirect. In a trial the site isn't at its configured address; the page is then searched for on the loopback
 * server that the form came from. Thread-safe.
 */
final class ThanksAddress {

    private final SiteForms site;
    /** In a trial: the origin of the last form, except forms from the receiver's own pages; null if it is not a loopback origin. */
    private final AtomicReference<String> trialOrigin = new AtomicReference<>();

    ThanksAddress(SiteForms site) {
        this.site = site;
    }

    /** The absolute address; empty if there is no such page, and the receiver must show its own confirmation. */
    Optional<String> of(FormDefinition form, String language) {
        Optional<String> page = site.thanks(form, language);
        if (!site.trial()) {
            return page.map(address -> site.settings().baseUrl() + address);
        }
        return page.flatMap(address -> Optional.ofNullable(trialOrigin.get()).flatMap(origin -> findOnLoopback(origin, address)));
    }

    /** Remembers a form's origin, also of invalid forms: after correction a form comes from the receiver's own page. */
    void rememberOrigin(Headers headers) {
        String origin = LoopbackOrigin.of(headers).orElse(null);
        if (origin == null || !origin.equals("http://" + headers.getFirst("Host"))) {
            trialOrigin.set(origin);
        }
    }

    /** Searches for the page under the path of the site's address, and at the root. */
    private Optional<String> findOnLoopback(String origin, String page) {
        return Stream.of(site.settings().basePath(), "/").distinct().map(path -> origin + path + page).filter(PageProbe::exists).findFirst();
    }
}
