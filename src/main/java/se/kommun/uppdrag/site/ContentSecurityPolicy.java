package se.kommun.uppdrag.site;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.kommun.uppdrag.config.FormTarget;
import se.kommun.uppdrag.config.Settings;
import se.kommun.uppdrag.files.Sha256;

/** The policy that lets a page load its own files, send its own forms, and nothing else. */
public final class ContentSecurityPolicy {

    private static final String SCRIPT = "script-src 'self'";
    /** Our own scripts connect nowhere; but tools that look at a page from within, such as Lighthouse, fetch its robots.txt. */
    private static final List<String> OWN_FILES = List.of("default-src 'none'", "style-src 'self'", "img-src 'self'", "connect-src 'self'", "base-uri 'none'");

    private ContentSecurityPolicy() {}

    /**
     * For a page's own {@code meta} element: only the forms that stand on that page may be sent, and only their receivers may
     * send the reader on.
     *
     * @param data the text of the page's data block, which the policy names by its hash: it is no script, but some
     *     checkers and crawlers take it for one
     */
    public static String forPage(Settings settings, boolean withForm, Optional<String> data) {
        String formAction = formAction(settings, withForm ? List.of(settings.interest(), settings.feedback()) : List.of(settings.feedback()));
        return policy(SCRIPT + data.map(text -> " '" + sha256(text) + "'").orElse(""), formAction, List.of());
    }

    /** For a header that holds for the whole site; only a header can say who may show the pages in a frame. */
    public static String forSite(Settings settings) {
        return policy(SCRIPT, formAction(settings, List.of(settings.interest(), settings.feedback())), List.of("frame-ancestors 'none'"));
    }

    private static String policy(String script, String formAction, List<String> more) {
        List<String> directives = new ArrayList<>(OWN_FILES);
        directives.add(script);
        directives.add(formAction);
        directives.addAll(more);
        return String.join("; ", directives);
    }

    /**
     * Where forms may be sent, and where the receiver's redirect may lead: Chromium and WebKit hold each step of a submission to
     * {@code form-action}. The thank-you page has the site's canonical address, which need not be the origin that the page was
     * read from.
     */
    private static String formAction(Settings settings, List<FormTarget> targets) {
        List<String> sent = targets.stream().filter(FormTarget::isForm).map(FormTarget::address)
                .map(address -> address.startsWith("/") ? "'self'" : withoutQuery(address)).toList();
        if (sent.isEmpty()) {
            return "form-action 'none'";
        }
        Stream<String> site = Stream.of("'self'", settings.origin());
        return "form-action " + Stream.of(site, sent.stream(), settings.returnHosts().stream()).flatMap(each -> each)
                .distinct().collect(Collectors.joining(" "));
    }

    private static String sha256(String text) {
        return "sha256-" + Base64.getEncoder().encodeToString(Sha256.digest(text.getBytes(StandardCharsets.UTF_8)));
    }

    /** A source expression is an address in ASCII without query and fragment; nginx would take $ for the start of a variable. */
    private static String withoutQuery(String endpoint) {
        return URI.create(endpoint).toASCIIString().replaceFirst("[?#].*", "").replace("$", "%24");
    }
}
