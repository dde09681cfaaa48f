package se.kommun.uppdrag.receive;

import com.sun.net.httpserver.Headers;
import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import se.kommun.uppdrag.form.FormDefinition;
import se.kommun.uppdrag.site.SiteForms;

/**
 * Where a reader is sent after a form: to the site's own thank-you page in the reader's language, and never to an address out of the
 * request. In a trial the site isn't at its address; there the page is looked for on the server on this computer that the form came from.
 * Thread-safe.
 */
final class ThanksAddress {

    private static final int WAIT_MILLIS = 2_000;

    private final SiteForms site;
    /** In a trial: where the last form came from that wasn't mended on the receiver's own page; null if that is no server on this computer. */
    private final AtomicReference<String> trialOrigin = new AtomicReference<>();

    ThanksAddress(SiteForms site) {
        this.site = site;
    }

    /** The absolute address; empty if there is no page to go to, and a receipt must do. */
    Optional<String> of(FormDefinition form, String language) {
        Optional<String> page = site.thanks(form, language);
        if (!site.trial()) {
            return page.map(address -> site.settings().baseUrl() + address);
        }
        return page.flatMap(address -> Optional.ofNullable(trialOrigin.get()).flatMap(origin -> onThisComputer(origin, address)));
    }

    /** Notes where a form comes from, whether or not it is right: one that is mended comes from the receiver's own page. */
    void noteOrigin(Headers headers) {
        String origin = SubmissionGuard.loopbackOrigin(headers).orElse(null);
        if (origin == null || !origin.equals("http://" + headers.getFirst("Host"))) {
            trialOrigin.set(origin);
        }
    }

    /** The site may stand there under the path of its own address, or at the root. */
    private Optional<String> onThisComputer(String origin, String page) {
        Set<String> paths = new LinkedHashSet<>();
        Stream.of(site.settings().basePath(), "/").forEach(paths::add);
        return paths.stream().map(path -> origin + path + page).filter(ThanksAddress::isThere).findFirst();
    }

    private static boolean isThere(String address) {
        try {
            HttpURLConnection connection = (HttpURLConnection) URI.create(address).toURL().openConnection();
            connection.setRequestMethod("HEAD");
            connection.setInstanceFollowRedirects(false);
            connection.setConnectTimeout(WAIT_MILLIS);
            connection.setReadTimeout(WAIT_MILLIS);
            int status = connection.getResponseCode();
            connection.disconnect();
            return status == HttpURLConnection.HTTP_OK;
        } catch (IOException notThere) {
            return false;
        }
    }
}
