package se.kommun.uppdrag.config;

import java.net.URI;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import se.kommun.uppdrag.form.FormDefinition;

/**
 * What the site shows in place of a form, and where submissions go. Derived from the form's settings and the site's URL.
 *
 * @param kind what is shown
 * @param address where the form is sent, or the e-service for {@link Kind#LINK}: an absolute URL, or a path on the site's own
 *     host; empty for {@link Kind#NONE}
 */
public record FormTarget(Kind kind, String address) {

    /** What is shown in place of a form. */
    public enum Kind {
        /** The form, which is sent to the address. */
        POST,
        /** The form, marked as a trial: submissions reach this computer only. */
        TRIAL,
        /** A link to an e-service. */
        LINK,
        /** Phone number and e-mail address. */
        NONE
    }

    /** The default address of the command {@code receive}. */
    static final String TRIAL_INTEREST = "http://127.0.0.1:8090/";
    static final String TRIAL_FEEDBACK = TRIAL_INTEREST + "synpunkter";

    static final FormTarget NONE = new FormTarget(Kind.NONE, "");
    /** Domain names that RFC 2606 reserves for examples (and {@code example.se}); no real site has one. */
    private static final Pattern EXAMPLE = Pattern.compile("(?:.+\\.)?example\\.(?:com|net|org|se)|(?:.+\\.)?(?:example|test|invalid|localhost)");
    private static final Set<String> LOOPBACK = Set.of("localhost", "[::1]");
    /** RFC 1122, section 3.2.1.3. */
    private static final Pattern LOOPBACK_IPV4 = Pattern.compile("127(?:\\.\\d{1,3}){3}");

    private static FormTarget interest(Settings settings) {
        String endpoint = settings.get(Setting.FORM_ENDPOINT);
        return switch (settings.get(Setting.FORM_KIND)) {
            case "none" -> NONE;
            case "link" -> endpoint.isEmpty() ? NONE : new FormTarget(Kind.LINK, endpoint);
            default -> of(endpoint, TRIAL_INTEREST, isExample(settings.baseUrl()));
        };
    }

    /** Returns the target of a form. */
    static FormTarget of(FormDefinition form, Settings settings) {
        FormSettings sentBy = FormSettings.of(form, settings);
        return sentBy == FormSettings.INTEREST ? interest(settings) : sentBy == FormSettings.FEEDBACK ? feedback(settings)
                : of(settings.get(sentBy.endpoint()), "", false);
    }

    /**
     * Returns the target of the feedback form. It has its own endpoint, independent of the interest form. In a trial both are
     * sent, or neither.
     */
    private static FormTarget feedback(Settings settings) {
        boolean trial = isExample(settings.baseUrl()) && settings.get(Setting.FORM_KIND).equals(Setting.FORM_KIND.defaultValue());
        return of(settings.get(Setting.FEEDBACK_ENDPOINT), TRIAL_FEEDBACK, trial);
    }

    private static FormTarget of(String endpoint, String trialEndpoint, boolean trial) {
        if (endpoint.isEmpty()) {
            return trial ? new FormTarget(Kind.TRIAL, trialEndpoint) : NONE;
        }
        return new FormTarget(isLoopback(endpoint) ? Kind.TRIAL : Kind.POST, endpoint);
    }

    /** Returns whether readers fill in a form on the site itself. */
    public boolean isForm() {
        return kind == Kind.POST || kind == Kind.TRIAL;
    }

    /** Returns whether the site's URL is still an example or this computer, so that only its makers read it. */
    public static boolean isExample(String baseUrl) {
        String host = URI.create(baseUrl).getHost();
        return isLoopbackHost(host) || EXAMPLE.matcher(host.toLowerCase(Locale.ROOT)).matches();
    }

    /** Returns whether submissions to a valid endpoint stay on the computer that sends them. */
    static boolean isLoopback(String endpoint) {
        return !endpoint.startsWith("/") && isLoopback(URI.create(endpoint));
    }

    static boolean isLoopback(URI address) {
        return address.getHost() != null && isLoopbackHost(address.getHost());
    }

    /**
     * Returns whether a host name or address is a loopback address.
     *
     * @param host without port, an IPv6 address in brackets; case-insensitive
     */
    public static boolean isLoopbackHost(String host) {
        return LOOPBACK.contains(host.toLowerCase(Locale.ROOT)) || LOOPBACK_IPV4.matcher(host).matches();
    }
}
