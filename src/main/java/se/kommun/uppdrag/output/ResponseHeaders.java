package se.kommun.uppdrag.output;

import java.net.URI;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import se.kommun.uppdrag.config.Settings;
import se.kommun.uppdrag.files.Fingerprint;
import se.kommun.uppdrag.site.ContentSecurityPolicy;

/**
 * The security headers of the whole site and the {@code Cache-Control} headers, for nginx and for hosts that read a {@code _headers} file.
 * Files whose name contains a digest of their content may be cached for one year. Everything else must be revalidated at each use, so that
 * readers see corrections at once; an unchanged file then costs only a 304 response.
 */
public final class ResponseHeaders {

    static final String FOR_HOSTS = "_headers";
    static final String FOR_NGINX = "nginx-headers.conf";
    /** A regular expression for the names of the server files: those above and those of {@link RedirectRules}. */
    private static final String SERVER_FILES = "_headers|_redirects|nginx-(headers|redirects)\\.conf";

    private static final String POLICY = "Content-Security-Policy";
    /**
     * The policy for SVG files. A browser that opens an SVG file directly treats it as a document: the policy gives it no origin,
     * and lets it run and load nothing.
     */
    private static final String DRAWING = "sandbox; default-src 'none'; frame-ancestors 'none'";

    private static final String FOR_EVER = "public, max-age=31536000, immutable";
    private static final String REVALIDATE = "no-cache";

    private ResponseHeaders() {}

    private static Map<String, String> headers(Settings settings) {
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put(POLICY, ContentSecurityPolicy.forSite(settings));
        headers.put("Strict-Transport-Security", "max-age=31536000");
        headers.put("X-Content-Type-Options", "nosniff");
        headers.put("X-Frame-Options", "DENY");
        headers.put("Referrer-Policy", "strict-origin-when-cross-origin");
        headers.put("Permissions-Policy", "camera=(), geolocation=(), microphone=(), payment=(), usb=()");
        headers.put("Cross-Origin-Opener-Policy", "same-origin");
        headers.put("Cross-Origin-Resource-Policy", "same-origin");
        return headers;
    }

    /**
     * The text of the {@code _headers} file.
     *
     * @param keepable paths of files that may be cached, or of folders with {@code /*} at the end. Hosts combine the values of all matching
     *     rules, and revalidate other files by default
     * @param drawings paths of all SVG files; hosts combine the policies of all matching rules, and browsers enforce all of them
     */
    public static String forHosts(Collection<String> keepable, Collection<String> drawings, Settings settings) {
        StringBuilder text = new StringBuilder(settings.basePath()).append("*\n");
        headers(settings).forEach((name, value) -> text.append("  ").append(name).append(": ").append(value).append('\n'));
        drawings.forEach(path -> text.append(settings.basePath()).append(path).append("\n  ").append(POLICY).append(": ").append(DRAWING).append('\n'));
        keepable.forEach(path -> text.append(settings.basePath()).append(path).append("\n  Cache-Control: ").append(FOR_EVER).append('\n'));
        return text.toString();
    }

    /** The directives for the nginx location of the site. */
    public static String forNginx(Settings settings) {
        StringBuilder text = new StringBuilder("# Inside the location of the site: include .../" + FOR_NGINX + ";\n"
                + "error_page 404 ").append(settings.basePath()).append("404.html;\n");
        Map<String, String> headers = headers(settings);
        // Readers must not fetch the server files.
        text.append("if ($uri ~ \"/(").append(SERVER_FILES).append(")$\") { return 404; }\n");
        text.append("set $uppdrag_policy \"").append(headers.get(POLICY)).append("\";\n")
                .append("if ($uri ~* \"\\.svg$\") { set $uppdrag_policy \"").append(DRAWING).append("\"; }\n");
        headers.put(POLICY, "$uppdrag_policy");
        headers.forEach((name, value) -> text.append("add_header ").append(name).append(" \"").append(value).append("\" always;\n"));
        return text.append(cachingForNginx(settings)).toString();
    }

    /**
     * The directives for caching. They match the form of the names, so that the configuration stays the same when files change; every style
     * sheet and script has such a name. An error page has another URI when the directives run, and is never cached.
     */
    private static String cachingForNginx(Settings settings) {
        String base = Pattern.compile("[^A-Za-z0-9/_-]").matcher(URI.create(settings.baseUrl()).getPath()).replaceAll("\\\\$0");
        return "set $uppdrag_cache \"" + REVALIDATE + "\";\n"
                + "if ($uri ~ \"^" + base + "(.+\\.[0-9a-f]{10}\\.(css|m?js)|" + Fingerprint.FOLDER.replace(".", "\\.") + ".+)$\") { set $uppdrag_cache \"" + FOR_EVER + "\"; }\n"
                + "add_header Cache-Control $uppdrag_cache;\n";
    }
}
