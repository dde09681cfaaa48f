package se.kommun.uppdrag.output;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import se.kommun.uppdrag.config.Settings;
import se.kommun.uppdrag.site.ContentSecurityPolicy;

/** The security headers of the whole site, for nginx and for hosts that read a {@code _headers} file. */
public final class SecurityHeaders {

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

    private SecurityHeaders() {}

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
     * @param keepable paths of cacheable files, as in {@link CacheHeaders}
     * @param drawings paths of all SVG files; hosts combine the policies of all matching rules, and browsers enforce all of them
     */
    public static String forHosts(Collection<String> keepable, Collection<String> drawings, Settings settings) {
        StringBuilder text = new StringBuilder(settings.basePath()).append("*\n");
        headers(settings).forEach((name, value) -> text.append("  ").append(name).append(": ").append(value).append('\n'));
        drawings.forEach(path -> text.append(settings.basePath()).append(path).append("\n  ").append(POLICY).append(": ").append(DRAWING).append('\n'));
        return text.append(CacheHeaders.forHosts(keepable, settings)).toString();
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
        return text.append(CacheHeaders.forNginx(settings)).toString();
    }
}
