package se.kommun.uppdrag.check.rules;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.kommun.uppdrag.check.spelling.Spelling;

/** The pages and files of a site, for rules that check the whole site. Thread-safe. */
public final class SiteFacts {

    private static final Pattern CANONICAL = Pattern.compile("(?i)https?://([^/?#]+)");
    private static final Pattern SCHEME = Pattern.compile("[a-zA-Z][a-zA-Z0-9+.-]*:");
    /** Only for path arithmetic; never read from disk. {@link SiteFiles} knows which files exist. */
    private static final Path ROOT = Path.of("site").toAbsolutePath();

    private final SiteFiles folder;
    private final List<PageFacts> pages;
    private final Set<String> knownMissing;
    private final Spelling spelling;
    private final Map<String, PageFacts> byPath = new HashMap<>();
    private final @Nullable String basePath;
    /** A cache of destinations by folder of the page, then by URL: the pages of a folder share most of their URLs. */
    private final Map<String, Map<String, Optional<Destination>>> destinations = new ConcurrentHashMap<>();
    private final Map<String, Long> sizes = new ConcurrentHashMap<>();

    /**
     * @param folder the files of the site
     * @param pages the pages to check; their files are paths relative to the folder
     * @param others pages that are not checked, but may be link destinations
     * @param knownMissing paths of missing files that another problem already reports
     * @param spelling checks the words of the pages
     */
    public SiteFacts(SiteFiles folder, List<PageFacts> pages, List<PageFacts> others, Set<String> knownMissing, Spelling spelling) {
        this.folder = folder;
        this.pages = List.copyOf(pages);
        this.knownMissing = Set.copyOf(knownMissing);
        this.spelling = spelling;
        others.forEach(page -> byPath.put(page.file(), page));
        pages.forEach(page -> byPath.put(page.file(), page));
        this.basePath = basePath();
    }

    /**
     * The path of the site on its server, ending with a slash. Taken from the canonical URLs of the pages; otherwise the server's
     * root if some URL that starts with a slash leads to a file there. Null if unknown: then URLs that start with a slash cannot
     * be checked.
     */
    private @Nullable String basePath() {
        for (PageFacts page : pages) {
            if (!page.indexed()) {
                continue; // its canonical URL may be that of another page
            }
            String path = page.canonical().replaceFirst("^https?://[^/]+", "");
            if (path.startsWith("/") && path.endsWith("/" + page.file())) {
                return path.substring(0, path.length() - page.file().length());
            }
        }
        boolean root = pages.stream().flatMap(page -> page.references().stream()).map(PageFacts.Reference::address)
                .anyMatch(address -> address.startsWith("/") && !address.startsWith("//") && address.length() > 1
                        && inside("/", pages.get(0), decode(address.replaceFirst("[?#].*", ""))).filter(file -> folder.contains(path(file))).isPresent());
        return root ? "/" : null;
    }

    public List<PageFacts> pages() {
        return pages;
    }

    /** Whether the folder holds the whole site, and not a part of it. */
    boolean isComplete() {
        return folder.isComplete();
    }

    /** The hosts of the site itself, in lower case: those of the canonical URLs of its pages. */
    Set<String> ownHosts() {
        return pages.stream().map(page -> CANONICAL.matcher(page.canonical())).filter(Matcher::lookingAt)
                .map(url -> url.group(1).toLowerCase(Locale.ROOT)).collect(Collectors.toSet());
    }

    Spelling spelling() {
        return spelling;
    }

    /** The page at a path; null if there is none. */
    @Nullable PageFacts page(String path) {
        return byPath.get(path);
    }

    /** The paths of all pages, including those that are not checked. */
    public Set<String> files() {
        return byPath.keySet();
    }

    /**
     * The destination of a URL inside the folder.
     *
     * @param path relative to the folder
     * @param fragment without the number sign; empty if there is none
     * @param exists whether the file exists, is known to be missing, or may stand in a part of the site that is not checked
     * @param page the page at the path; empty if the file is not a page
     */
    public record Destination(String path, String fragment, boolean exists, Optional<PageFacts> page) {

        private Destination at(String newFragment) {
            return new Destination(path, newFragment, exists, page);
        }
    }

    /** The destination of a URL on a page; empty if it leads out of the folder and cannot be checked. */
    public Optional<Destination> follow(PageFacts from, String address) {
        if (address.isEmpty() || address.startsWith("#") || address.startsWith("?")) {
            return resolveUrl(from, address); // on the page itself
        }
        String folderPath = from.file().substring(0, from.file().lastIndexOf('/') + 1);
        return destinations.computeIfAbsent(folderPath, any -> new ConcurrentHashMap<>()).computeIfAbsent(address, any -> resolveUrl(from, address));
    }

    private Optional<Destination> resolveUrl(PageFacts from, String address) {
        if (address.startsWith("//") || SCHEME.matcher(address).lookingAt()) {
            return Optional.empty();
        }
        int hash = address.indexOf('#');
        String fragment = hash < 0 ? "" : fragment(address.substring(hash + 1));
        String path = decode((hash < 0 ? address : address.substring(0, hash)).replaceFirst("\\?.*", ""));
        if (path.isEmpty()) {
            return Optional.of(new Destination(from.file(), fragment, true, Optional.of(from)));
        }
        Optional<Destination> whole = inside(basePath, from, path).map(this::destination);
        return fragment.isEmpty() ? whole : whole.map(target -> target.at(fragment));
    }

    /** The id that a fragment refers to; empty if it names a text (Text Fragments) or a view that a script shows, such as {@code #/help}. */
    private static String fragment(String encoded) {
        int directive = encoded.indexOf(":~:");
        String id = decode(directive < 0 ? encoded : encoded.substring(0, directive));
        return id.startsWith("/") || id.startsWith("!") ? "" : id;
    }

    private Optional<Path> inside(@Nullable String base, PageFacts from, String path) {
        boolean isInBase = base != null && path.startsWith(base);
        if (path.startsWith("/") && !isInBase) {
            return Optional.empty();
        }
        try {
            Path target = isInBase ? ROOT.resolve(path.substring(base.length())) : ROOT.resolve(from.file()).resolveSibling(path);
            return Optional.of(target.normalize()).filter(file -> file.startsWith(ROOT));
        } catch (InvalidPathException notAPath) {
            return Optional.empty();
        }
    }

    private Destination destination(Path target) {
        for (Path candidate : List.of(target, target.resolve("index.html"), target.resolveSibling(target.getFileName() + ".html"))) {
            String path = path(candidate);
            if (knownMissing.contains(path)) {
                return new Destination(path, "", true, Optional.empty());
            }
            if (byPath.containsKey(path) || folder.contains(path)) {
                return new Destination(path, "", true, Optional.ofNullable(byPath.get(path)));
            }
        }
        return new Destination(path(target), "", !folder.isComplete(), Optional.empty());
    }

    private static String path(Path file) {
        return ROOT.relativize(file).toString().replace('\\', '/');
    }

    /** The size of a file in the folder, in bytes; 0 if it cannot be read. */
    long size(String path) {
        return sizes.computeIfAbsent(path, folder::size);
    }

    /** The files of the folder. */
    SiteFiles folder() {
        return folder;
    }

    private static String decode(String part) {
        if (part.indexOf('%') < 0) {
            return part;
        }
        try {
            return URLDecoder.decode(part.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException malformed) {
            return part;
        }
    }
}
