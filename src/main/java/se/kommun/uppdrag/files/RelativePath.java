package se.kommun.uppdrag.files;

import java.io.File;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;

/** Relative paths in the form that problems and URLs use. */
public final class RelativePath {

    private RelativePath() {}

    /** The path of a file inside a folder, with forward slashes on every system. */
    public static String of(Path folder, Path file) {
        String start = folder + File.separator;
        String whole = file.toString();
        // Faster than relativize, for the files of a large site.
        return (whole.startsWith(start) ? whole.substring(start.length()) : folder.relativize(file).toString()).replace('\\', '/');
    }

    /** The path as it is written in a URL. */
    public static String toUrl(String path) {
        return URLEncoder.encode(path, StandardCharsets.UTF_8).replace("+", "%20").replace("%2F", "/");
    }

    /**
     * Resolves the steps {@code .} and {@code ..}; those that lead out of the folder remain. Doesn't use {@link Path}: a text can contain
     * characters that are invalid in paths on this machine.
     *
     * @param path with forward slashes
     */
    public static String normalize(String path) {
        Deque<String> steps = new ArrayDeque<>();
        for (String step : path.split("/")) {
            if (step.equals("..") && !steps.isEmpty() && !steps.getLast().equals("..")) {
                steps.removeLast();
            } else if (!step.isEmpty() && !step.equals(".")) {
                steps.addLast(step);
            }
        }
        return String.join("/", steps);
    }
}
