package se.kommun.uppdrag.convert;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Removes click counting from the addresses of links. */
final class TrackingLinks {

    private static final Pattern TRACKING = Pattern.compile("(?:utm_[a-z]+|fbclid|gclid|msclkid|mc_[ce]id)=.*");

    /** A service that counts clicks: the end of its host, the start of its path, and the parameter with the real address. */
    private record Wrapper(String host, String path, List<String> parameters) {}

    private static final List<Wrapper> WRAPPERS = List.of(
            new Wrapper("google.com", "/url", List.of("q", "url")), new Wrapper("google.se", "/url", List.of("q", "url")),
            new Wrapper("safelinks.protection.outlook.com", "/", List.of("url")), new Wrapper("facebook.com", "/l.php", List.of("u")),
            new Wrapper("linkedin.com", "/redir/redirect", List.of("url")), new Wrapper("slack-redir.net", "/link", List.of("url")));

    private TrackingLinks() {}

    /** The real address in that of a service that counts clicks, still percent-encoded; empty for any other. */
    static String unwrapped(String host, String path) {
        int query = path.indexOf('?');
        for (Wrapper wrapper : WRAPPERS) {
            if (query >= 0 && path.startsWith(wrapper.path()) && (host.equals(wrapper.host()) || host.endsWith("." + wrapper.host()))) {
                for (String parameter : path.substring(query + 1).replaceFirst("#.*", "").split("&")) {
                    int equals = parameter.indexOf('=');
                    if (equals > 0 && wrapper.parameters().contains(parameter.substring(0, equals))) {
                        return parameter.substring(equals + 1);
                    }
                }
            }
        }
        return "";
    }

    /** The address without the parameters that count clicks. */
    static String withoutTracking(String address) {
        int query = address.indexOf('?');
        if (query < 0) {
            return address;
        }
        int hash = address.indexOf('#', query);
        int end = hash < 0 ? address.length() : hash;
        String kept = Arrays.stream(address.substring(query + 1, end).split("&")).filter(each -> !TRACKING.matcher(each).matches()).collect(Collectors.joining("&"));
        return address.substring(0, query) + (kept.isEmpty() ? "" : "?" + kept) + address.substring(end);
    }
}
