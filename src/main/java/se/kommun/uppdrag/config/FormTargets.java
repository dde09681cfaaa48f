package se.kommun.uppdrag.config;

import java.net.URI;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import se.kommun.uppdrag.config.FormTarget.Kind;

/** Decides where the interest form and the feedback box are sent. */
public final class FormTargets {

    /** Where the command {@code receive} listens unless told otherwise. */
    static final String TRIAL_INTEREST = "http://127.0.0.1:8090/";
    static final String TRIAL_FEEDBACK = TRIAL_INTEREST + "synpunkter";

    /** Names that RFC 2606 keeps for examples; nobody's site is at one. */
    private static final Pattern EXAMPLE = Pattern.compile("(?:.+\\.)?example\\.(?:com|net|org|se)|(?:.+\\.)?(?:example|test|invalid|localhost)");
    private static final Set<String> LOOPBACK = Set.of("localhost", "[::1]");
    /** RFC 1122, section 3.2.1.3. */
    private static final Pattern LOOPBACK_IPV4 = Pattern.compile("127(?:\\.\\d{1,3}){3}");

    private FormTargets() {}

    static FormTarget interest(Settings settings) {
        String endpoint = settings.get(Setting.FORM_ENDPOINT);
        return switch (settings.get(Setting.FORM_KIND)) {
            case "none" -> FormTarget.NONE;
            case "link" -> endpoint.isEmpty() ? FormTarget.NONE : new FormTarget(Kind.LINK, endpoint);
            default -> of(endpoint, TRIAL_INTEREST, isExample(settings.baseUrl()));
        };
    }

    /** The box has an endpoint of its own, whatever the interest form does; a trial has both or neither. */
    static FormTarget feedback(Settings settings) {
        boolean trial = isExample(settings.baseUrl()) && settings.get(Setting.FORM_KIND).equals(Setting.FORM_KIND.standard());
        return of(settings.get(Setting.FEEDBACK_ENDPOINT), TRIAL_FEEDBACK, trial);
    }

    private static FormTarget of(String endpoint, String onTrial, boolean trial) {
        if (endpoint.isEmpty()) {
            return trial ? new FormTarget(Kind.TRIAL, onTrial) : FormTarget.NONE;
        }
        return new FormTarget(isLoopback(endpoint) ? Kind.TRIAL : Kind.POST, endpoint);
    }

    /** Whether the site's address is still an example, or this computer: then nobody but its makers read it. */
    static boolean isExample(String baseUrl) {
        String host = URI.create(baseUrl).getHost();
        return isLoopbackHost(host) || EXAMPLE.matcher(host.toLowerCase(Locale.ROOT)).matches();
    }

    /** Whether what is sent to a valid endpoint stays on the computer that it is sent from. */
    static boolean isLoopback(String endpoint) {
        return !endpoint.startsWith("/") && isLoopback(URI.create(endpoint));
    }

    static boolean isLoopback(URI address) {
        return address.getHost() != null && isLoopbackHost(address.getHost());
    }

    /**
     * Whether a host's name or address stands for the computer that it is used on.
     *
     * @param host without a port, an IPv6 address in brackets; in any case
     */
    public static boolean isLoopbackHost(String host) {
        return LOOPBACK.contains(host.toLowerCase(Locale.ROOT)) || LOOPBACK_IPV4.matcher(host).matches();
    }
}
