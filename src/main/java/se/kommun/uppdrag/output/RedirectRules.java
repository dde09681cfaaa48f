package se.kommun.uppdrag.output;

import java.net.URI;
import java.util.List;
import se.kommun.uppdrag.config.Settings;

/** The redirects of old addresses in the formats of web servers. The reader is redirected before a page is loaded. */
final class RedirectRules {

    static final String FOR_HOSTS = "_redirects";
    static final String FOR_NGINX = "nginx-redirects.conf";

    private static final String INDEX = "index.html";

    private RedirectRules() {}

    /** The entries of an nginx {@code map} from {@code $uri}, which is percent-decoded, to the new address. */
    static String forNginx(List<ServerFiles.Moved> moved, Settings settings) {
        String decodedBase = URI.create(settings.baseUrl()).getPath();
        StringBuilder text = new StringBuilder("# Inside a map from $uri: include .../" + FOR_NGINX + ";\n");
        for (ServerFiles.Moved each : moved) {
            for (String from : names(each)) {
                // nginx would interpret $ in a value as the start of a variable.
                text.append(quoted(decodedBase + from)).append(' ')
                        .append(quoted(settings.basePath().replace("$", "%24") + each.to())).append(";\n");
            }
        }
        return text.toString();
    }

    /** The lines of a {@code _redirects} file. */
    static String forHosts(List<ServerFiles.Moved> moved, Settings settings) {
        StringBuilder text = new StringBuilder("# Each twice: Netlify follows a rule over a page that is there only with \"!\";\n"
                + "# Cloudflare leaves out lines with \"!\" and takes the next.\n");
        for (ServerFiles.Moved each : moved) {
            for (String from : names(each)) {
                String line = settings.basePath() + from + " " + settings.basePath() + each.to() + " 301";
                text.append(line).append("!\n").append(line).append('\n');
            }
        }
        return text.toString();
    }

    /** The paths of an old address: the start page of a folder also has the folder's own path. */
    private static List<String> names(ServerFiles.Moved moved) {
        String from = moved.from();
        return from.endsWith("/" + INDEX) ? List.of(from, from.substring(0, from.length() - INDEX.length())) : List.of(from);
    }

    private static String quoted(String text) {
        return "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
    }
}
