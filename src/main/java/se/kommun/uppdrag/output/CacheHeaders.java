package se.kommun.uppdrag.output;

import java.net.URI;
import java.util.Collection;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import se.kommun.uppdrag.config.Settings;
import se.kommun.uppdrag.files.Fingerprint;

/**
 * How long browsers may keep a file without asking. One whose name changes with its bytes: a year. Everything else: not
 * at all, so that a correction is seen at once; to ask costs no more than an answer of a few bytes that nothing has changed.
 */
final class CacheHeaders {

    static final String FOR_EVER = "public, max-age=31536000, immutable";
    private static final String ASK = "no-cache";

    private CacheHeaders() {}

    /**
     * Only what may be kept: hosts that read the file join the values of rules that meet, and tell browsers of themselves to
     * ask for everything else.
     *
     * @param keepable paths of files, or of folders with a slash and a star at their end
     */
    static String forHosts(Collection<String> keepable, Settings settings) {
        return keepable.stream().map(path -> settings.basePath() + path + "\n  Cache-Control: " + FOR_EVER + "\n").collect(Collectors.joining());
    }

    /**
     * For the inside of a location. By the form of the names, so that nginx need not be told of each new one; every style
     * sheet and script has such a name. An error's page has another address by then, and is never kept.
     */
    static String forNginx(Settings settings) {
        String base = Pattern.compile("[^A-Za-z0-9/_-]").matcher(URI.create(settings.baseUrl()).getPath()).replaceAll("\\\\$0");
        return "set $uppdrag_cache \"" + ASK + "\";\n"
                + "if ($uri ~ \"^" + base + "(.+\\.[0-9a-f]{10}\\.(css|m?js)|" + Fingerprint.FOLDER.replace(".", "\\.") + ".+)$\") { set $uppdrag_cache \"" + FOR_EVER + "\"; }\n"
                + "add_header Cache-Control $uppdrag_cache;\n";
    }
}
