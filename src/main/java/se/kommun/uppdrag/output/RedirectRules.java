package se.kommun.uppdrag.output;

import java.net.URI;
import java.util.List;
import se.kommun.uppdrag.config.Settings;

/** The old addresses as web servers read them, so that a reader is sent on before any page is. */
final class RedirectRules {

    static final String FOR_HOSTS = "_redirects";
    static final String FOR_NGINX = "nginx-redirects.conf";

    private static final String INDEX = "index.html";

    private RedirectRules() {}

    /** The entries of an nginx {@code map} from {@code $uri}, which nginx has decoded, to the new address. */
    static String forNginx(List<ServerFiles.Moved> moved, Settings settings) {
        String decodedBase = URI.create(settings.baseUrl()).getPath();
        StringBuilder text = new StringBuilder("# Inside a map from $uri: include .../" + FOR_NGINX + ";\n");
        for (ServerFiles.Moved each : moved) {
            for (String from : names(each)) {
                // nginx would take $ in a value for the start of a variable.
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

    /** A folder's start page is also asked for by the folder's name. */
    private static List<String> names(ServerFiles.Moved moved) {
        String from = moved.from();
        return from.endsWith("/" + INDEX) ? List.of(from, from.substring(0, from.length() - INDEX.length())) : List.of(from);
    }

    private static String quoted(String text) {
        return "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
    }
}
