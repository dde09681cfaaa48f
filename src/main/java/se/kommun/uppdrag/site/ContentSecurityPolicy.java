package se.kommun.uppdrag.site;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.kommun.uppdrag.config.FormTarget;
import se.kommun.uppdrag.config.Settings;
import se.kommun.uppdrag.files.Sha256;
import se.kommun.uppdrag.form.FormDefinition;

/** Builds the Content Security Policy: a page may load its own files and send its own forms, and nothing else. */
public final class ContentSecurityPolicy {

    private static final String SCRIPT = "script-src 'self'";
    /**
     * Our scripts make no connections. {@code connect-src 'self'} is for tools that examine a page from inside, such as
     * Lighthouse, which fetches robots.txt.
     */
    private static final List<String> OWN_FILES = List.of("default-src 'none'", "style-src 'self'", "img-src 'self'", "media-src 'self'", "connect-src 'self'", "base-uri 'none'");

    private ContentSecurityPolicy() {}

    /**
     * Returns the policy for the {@code meta} element of a page. It allows only the form on that page, and only its receiver
     * may redirect the reader.
     *
     * @param form the form on the page
     * @param data text of the page's data block, which the policy allows by its hash: it is not a script, but some checkers and
     *     crawlers treat it as one
     */
    public static String forPage(Settings settings, FormDefinition form, Optional<String> data) {
        return policy(SCRIPT + data.map(text -> " " + Sha256.policySource(text)).orElse(""), formAction(settings, List.of(form)), List.of());
    }

    /** Returns the policy for an HTTP header of the whole site. {@code frame-ancestors} works only in a header. */
    public static String forSite(Settings settings) {
        return policy(SCRIPT, formAction(settings, FormDefinition.ALL), List.of("frame-ancestors 'none'"));
    }

    private static String policy(String script, String formAction, List<String> more) {
        List<String> directives = new ArrayList<>(OWN_FILES);
        directives.add(script);
        directives.add(formAction);
        directives.addAll(more);
        return String.join("; ", directives);
    }

    /**
     * Returns the {@code form-action} directive: the endpoints of the forms, and the sites that they may redirect to, because
     * Chromium and WebKit apply {@code form-action} to each redirect of a submission. The thank-you page has the site's canonical
     * URL, whose origin can differ from the one that the page was loaded from.
     */
    private static String formAction(Settings settings, List<FormDefinition> forms) {
        List<String> sent = forms.stream().map(settings::target).filter(FormTarget::isForm).map(FormTarget::address)
                .map(address -> address.startsWith("/") ? "'self'" : withoutQuery(address)).toList();
        if (sent.isEmpty()) {
            return "form-action 'none'";
        }
        Stream<String> site = Stream.of("'self'", settings.origin());
        return "form-action " + Stream.of(site, sent.stream(), settings.returnHosts().stream()).flatMap(each -> each)
                .distinct().collect(Collectors.joining(" "));
    }

    /**
     * Returns the endpoint as a source expression: an ASCII URL without query and fragment. {@code $} is encoded because nginx
     * would read it as the start of a variable.
     */
    private static String withoutQuery(String endpoint) {
        return URI.create(endpoint).toASCIIString().replaceFirst("[?#].*", "").replace("$", "%24");
    }
}
