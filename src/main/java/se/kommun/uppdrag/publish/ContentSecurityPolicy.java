package se.kommun.uppdrag.publish;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.kommun.uppdrag.settings.Setting;
import se.kommun.uppdrag.settings.Settings;

/** The policy that lets a page load its own files, send its own forms, and nothing else. */
public final class ContentSecurityPolicy {

    private static final List<String> OWN_FILES = List.of("default-src 'none'", "style-src 'self'", "script-src 'self'",
            "img-src 'self'", "base-uri 'none'");

    private ContentSecurityPolicy() {}

    /** For a page's own {@code meta} element: only the forms that stand on that page may be sent. */
    public static String forPage(Settings settings, boolean withForm) {
        return policy(formAction(withForm ? endpoints(settings) : endpoints(settings, Setting.FEEDBACK_ENDPOINT)), List.of());
    }

    /** For a header that holds for the whole site; only a header can say who may show the pages in a frame. */
    static String forSite(Settings settings) {
        return policy(formAction(endpoints(settings)), List.of("frame-ancestors 'none'"));
    }

    private static String policy(String formAction, List<String> more) {
        List<String> directives = new ArrayList<>(OWN_FILES);
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

    /** A source expression names an address without query and fragment. */
    private static String withoutQuery(String endpoint) {
        return endpoint.replaceAll("[?#].*", "");
    }
}
