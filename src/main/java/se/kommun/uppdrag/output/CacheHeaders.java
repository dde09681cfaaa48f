package se.kommun.uppdrag.output;

import java.net.URI;
import java.util.Collection;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import se.kommun.uppdrag.config.Settings;
import se.kommun.uppdrag.files.Fingerprint;

/**
 * The {@code Cache-Control} headers. Files whose name contains a digest of their content: one year. Everything else must be
 * revalidated at each use, so that readers see corrections at once; an unchanged file then costs only a 304 response.
 */
final class CacheHeaders {

    static final String FOR_EVER = "public, max-age=31536000, immutable";
    private static final String REVALIDATE = "no-cache";

    private CacheHeaders() {}

    /**
     * The lines for a {@code _headers} file, only for files that can be cached. Hosts combine the values of all matching rules,
     * and revalidate other files by default.
     *
     * @param keepable paths of files, or of folders with {@code /*} at the end
     */
    static String forHosts(Collection<String> keepable, Settings settings) {
        return keepable.stream().map(path -> settings.basePath() + path + "\n  Cache-Control: " + FOR_EVER + "\n").collect(Collectors.joining());
    }

    /**
     * The directives for an nginx location. They match the form of the names, so that the configuration stays the same when files
     * change; every style sheet and script has such a name. An error page has another URI when the directives run, and is never
     * cached.
     */
    static String forNginx(Settings settings) {
        String base = Pattern.compile("[^A-Za-z0-9/_-]").matcher(URI.create(settings.baseUrl()).getPath()).replaceAll("\\\\$0");
        return "set $uppdrag_cache \"" + REVALIDATE + "\";\n"
                + "if ($uri ~ \"^" + base + "(.+\\.[0-9a-f]{10}\\.(css|m?js)|" + Fingerprint.FOLDER.replace(".", "\\.") + ".+)$\") { set $uppdrag_cache \"" + FOR_EVER + "\"; }\n"
                + "add_header Cache-Control $uppdrag_cache;\n";
    }
}
