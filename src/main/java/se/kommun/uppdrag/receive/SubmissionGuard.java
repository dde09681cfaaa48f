package se.kommun.uppdrag.receive;

import com.sun.net.httpserver.Headers;
import java.net.URI;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import se.kommun.uppdrag.config.Settings;
import se.kommun.uppdrag.form.FormDefinition;
import se.kommun.uppdrag.http.HttpRequests;

/**
 * Decides which requests are accepted: the {@code Host} must be loopback or a host of the site, and forms must be sent from the site. Browsers
 * name the form's site in {@code Origin}. A request without it (from an old browser, or one that hides it) is accepted unless
 * {@code Sec-Fetch-Site} names another site. An attacker gains nothing by omitting it: there are no cookies, so any program can send a form.
 */
record SubmissionGuard(Set<String> hosts, Set<String> origins, boolean trial) {

    SubmissionGuard(Settings settings, boolean trial) {
        this(new HashSet<>(), new HashSet<>(), trial);
        Stream.concat(Stream.of(settings.baseUrl()), FormDefinition.ALL.stream().map(form -> settings.target(form).address())).filter(address -> address.startsWith("http"))
                .map(URI::create).forEach(address -> {
                    hosts.add(address.getRawAuthority().toLowerCase(Locale.ROOT));
                    hosts.add(address.getHost().toLowerCase(Locale.ROOT));
                    origins.add((address.getScheme() + "://" + address.getRawAuthority()).toLowerCase(Locale.ROOT));
                });
    }

    boolean acceptsHost(Headers headers) {
        return HttpRequests.only(headers, "Host").filter(host -> LoopbackOrigin.isLoopbackHost(host) || hosts.contains(host.toLowerCase(Locale.ROOT))).isPresent();
    }

    boolean acceptsOrigin(Headers headers) {
        List<String> all = headers.getOrDefault("Origin", List.of());
        if (all.size() > 1) {
            return false;
        }
        String origin = all.isEmpty() ? "null" : all.get(0).toLowerCase(Locale.ROOT);
        if (origin.equals("null")) {
            // In a trial the page may be a file on disk, which browsers treat as cross-site.
            return trial || !"cross-site".equals(headers.getFirst("Sec-Fetch-Site"));
        }
        return origins.contains(origin) || trial && LoopbackOrigin.matches(origin);
    }

    /** Sources for {@code form-action}: where the receiver may redirect after a form is sent again. */
    Set<String> formActions() {
        Set<String> sources = new HashSet<>(origins);
        if (trial) {
            sources.addAll(Set.of("http://localhost:*", "http://127.0.0.1:*"));
        }
        return sources;
    }
}
