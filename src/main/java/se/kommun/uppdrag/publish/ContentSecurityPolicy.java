package se.kommun.uppdrag.publish;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.kommun.uppdrag.settings.Setting;
import se.kommun.uppdrag.settings.Settings;

/** The policy that lets a page load its own files, send its own forms, and nothing else. */
public final class ContentSecurityPolicy {

    private static final String SCRIPT = "script-src 'self'";
    /** Our own scripts connect nowhere; but tools that look at a page from within, such as Lighthouse, fetch its robots.txt. */
    private static final List<String> OWN_FILES = List.of("default-src 'none'", "style-src 'self'", "img-src 'self'", "connect-src 'self'", "base-uri 'none'");

    private ContentSecurityPolicy() {}

    /**
     * For a page's own {@code meta} element: only the forms that stand on that page may be sent.
     *
     * @param data the text of the page's data block, which the policy names by its hash: it is no script, but some
     *     checkers and crawlers take it for one
     */
    public static String forPage(Settings settings, boolean withForm, Optional<String> data) {
        String formAction = formAction(withForm ? endpoints(settings) : endpoints(settings, Setting.FEEDBACK_ENDPOINT));
        return policy(SCRIPT + data.map(text -> " '" + sha256(text) + "'").orElse(""), formAction, List.of());
    }

    /** For a header that holds for the whole site; only a header can say who may show the pages in a frame. */
    static String forSite(Settings settings) {
        return policy(SCRIPT, formAction(endpoints(settings)), List.of("frame-ancestors 'none'"));
    }

    private static String policy(String script, String formAction, List<String> more) {
        List<String> directives = new ArrayList<>(OWN_FILES);
        directives.add(script);
        directives.add(formAction);
        directives.addAll(more);
        return String.join("; ", directives);
    }

    private static String formAction(Stream<String> endpoints) {
        String allowed = endpoints.distinct().collect(Collectors.joining(" "));
        return "form-action " + (allowed.isEmpty() ? "'none'" : allowed);
    }

    private static Stream<String> endpoints(Settings settings) {
        return endpoints(settings, Setting.FORM_ENDPOINT, Setting.FEEDBACK_ENDPOINT);
    }

    private static Stream<String> endpoints(Settings settings, Setting... which) {
        return Stream.of(which).filter(settings::has).map(settings::get).map(ContentSecurityPolicy::withoutQuery);
    }

    private static String sha256(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return "sha256-" + Base64.getEncoder().encodeToString(digest);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }

    /** A source expression names an address without query and fragment. */
    private static String withoutQuery(String endpoint) {
        return endpoint.replaceAll("[?#].*", "");
    }
}
