package se.kommun.uppdrag.publish;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What was published: the files by path with the SHA-256 digests of their content, and the pages. It is stored in the target. Immutable.
 *
 * @param site the URL of the site that the files belong to
 * @param files the digest in hexadecimal of each file; {@link #UNKNOWN} for one that was being written when a transfer broke
 */
public record SiteManifest(String site, Map<String, String> files, List<PublishedPage> pages) {

    /** The digest of a file that may be the old or the new one, or missing. */
    static final String UNKNOWN = "?";

    private static final String HEADER = "uppdrag-publicerat 1";
    private static final Pattern FILE = Pattern.compile("fil ([0-9a-f]{64}|\\?) (.+)");
    private static final Pattern PAGE = Pattern.compile("sida ([0-9a-f]{64}) ([^\\t]+)\\t([^\\t]+)\\t(.+)");

    public SiteManifest {
        files = Map.copyOf(files);
        pages = List.copyOf(pages);
    }

    /** The manifest of a target where nothing is published. */
    static SiteManifest empty(String site) {
        return new SiteManifest(site, Map.of(), List.of());
    }

    /** Parses a manifest; empty if it is none, or if it names a file outside the target. */
    static Optional<SiteManifest> parse(byte[] bytes) {
        String[] lines = new String(bytes, StandardCharsets.UTF_8).split("\n");
        if (lines.length < 2 || !lines[0].equals(HEADER) || !lines[1].startsWith("webbplats ")) {
            return Optional.empty();
        }
        Map<String, String> files = new TreeMap<>();
        List<PublishedPage> pages = new ArrayList<>();
        for (String line : List.of(lines).subList(2, lines.length)) {
            var file = FILE.matcher(line);
            var page = PAGE.matcher(line);
            if (file.matches() && isInside(file.group(2))) {
                files.put(file.group(2), file.group(1));
            } else if (page.matches() && isInside(page.group(2))) {
                pages.add(new PublishedPage(page.group(2), page.group(3), page.group(1), page.group(4)));
            } else {
                return Optional.empty();
            }
        }
        return Optional.of(new SiteManifest(lines[1].substring("webbplats ".length()), files, pages));
    }

    /** Whether a path is a file inside the target on every operating system, and not a file of this program's own. */
    private static boolean isInside(String path) {
        return path.chars().noneMatch(c -> c < ' ' || c == '\\' || c == ':') && !path.startsWith(".uppdrag-")
                && Stream.of(path.split("/", -1)).noneMatch(step -> step.isEmpty() || step.equals(".") || step.equals(".."));
    }

    byte[] bytes() {
        StringBuilder text = new StringBuilder(HEADER + "\nwebbplats " + site + "\n");
        new TreeMap<>(files).forEach((path, digest) -> text.append("fil ").append(digest).append(' ').append(path).append('\n'));
        for (PublishedPage page : pages) {
            text.append("sida ").append(page.source()).append(' ').append(page.address()).append('\t').append(page.file()).append('\t')
                    .append(page.title().replaceAll("\\p{Cntrl}", " ")).append('\n');
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }
}
