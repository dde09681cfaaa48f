package se.kommun.uppdrag.check.rules;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.kommun.uppdrag.check.spelling.Spelling;

/** All pages of a folder as rules over the whole site see them. Thread-safe. */
public final class SiteFacts {

    private static final Pattern ELSEWHERE = Pattern.compile("[a-zA-Z][a-zA-Z0-9+.-]*:");

    /** In which nothing means more than it says. */
    private static final Pattern PLAIN = Pattern.compile("[\\p{L}\\p{N}/._-]+");

    /** Only for reckoning with paths: what lies there is for the folder to say. */
    private static final Path ROOT = Path.of("site").toAbsolutePath();

    private final SiteFiles folder;
    private final List<PageFacts> pages;
    private final Set<String> excused;
    private final Spelling spelling;
    private final Map<String, PageFacts> byPath = new HashMap<>();
    private final @Nullable String basePath;
    /** By the folder of the page that they stand on: the same few addresses stand on every page of a folder. */
    private final Map<String, Map<String, Optional<Destination>>> followed = new ConcurrentHashMap<>();
    private final Map<String, Long> sizes = new ConcurrentHashMap<>();

    /**
     * @param folder the files of the site
     * @param pages with files as paths inside the folder
     * @param excused paths that are known to be missing for a reason that is a problem already
     * @param spelling judges the pages' words
     */
    public SiteFacts(SiteFiles folder, List<PageFacts> pages, Set<String> excused, Spelling spelling) {
        this(folder, pages, List.of(), excused, spelling);
    }

    /** @param others pages that are not judged, but may be led to */
    public SiteFacts(SiteFiles folder, List<PageFacts> pages, List<PageFacts> others, Set<String> excused, Spelling spelling) {
        this.folder = folder;
        this.pages = List.copyOf(pages);
        this.excused = Set.copyOf(excused);
        this.spelling = spelling;
        others.forEach(page -> byPath.put(page.file(), page));
        pages.forEach(page -> byPath.put(page.file(), page));
        this.basePath = basePath();
    }

    /**
     * The path under which the site will stand on its server: as the pages' canonical addresses tell it, else the
     * server's root when some address that starts there leads to a file. Null when nothing tells; then addresses that
     * start with a slash cannot be judged.
     */
    private @Nullable String basePath() {
        for (PageFacts page : pages) {
            if (!page.indexed()) {
                continue; // its canonical address may be that of another page
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

    Spelling spelling() {
        return spelling;
    }

    /** The paths of the pages. */
    public Set<String> files() {
        return byPath.keySet();
    }

    /** Where an address on a page leads inside the folder. */
    public record Destination(@Nullable String path, String fragment, boolean exists, Optional<PageFacts> page) {

        private Destination at(String place) {
            return new Destination(path, place, exists, page);
        }
    }

    /** Empty for addresses that lead out of the folder, which nothing here can judge. */
    public Optional<Destination> follow(PageFacts from, @Nullable String address) {
        if (address.startsWith("#") || address.isEmpty()) {
            return Optional.of(new Destination(from.file(), address.isEmpty() ? "" : decode(address.substring(1)), true, Optional.of(from)));
        }
        String near = from.file().substring(0, from.file().lastIndexOf('/') + 1);
        Map<String, Optional<Destination>> known = followed.computeIfAbsent(near, any -> new ConcurrentHashMap<>());
        Optional<Destination> before = known.get(address);
        if (before == null) {
            before = beside(near + address).or(() -> lead(from, address));
            if (!address.startsWith("?")) {
                known.put(address, before);
            }
        }
        return before;
    }

    /** The page of that very path, if there is one: most links lead to one, and need not be taken apart. */
    private Optional<Destination> beside(String path) {
        PageFacts page = PLAIN.matcher(path).matches() && !excused.contains(path) ? byPath.get(path) : null;
        return page == null ? Optional.empty() : Optional.of(new Destination(path, "", true, Optional.of(page)));
    }

    private Optional<Destination> lead(PageFacts from, String address) {
        if (address.startsWith("//") || ELSEWHERE.matcher(address).lookingAt()) {
            return Optional.empty();
        }
        int hash = address.indexOf('#');
        String fragment = hash < 0 ? "" : decode(address.substring(hash + 1));
        String path = decode((hash < 0 ? address : address.substring(0, hash)).replaceFirst("\\?.*", ""));
        if (path.isEmpty()) {
            return Optional.of(new Destination(from.file(), fragment, true, Optional.of(from)));
        }
        Optional<Destination> whole = inside(basePath, from, path).map(this::destination);
        return fragment.isEmpty() ? whole : whole.map(target -> target.at(fragment));
    }

    private Optional<Path> inside(@Nullable String base, PageFacts from, String path) {
        try {
            Path target;
            if (base != null && path.startsWith(base)) {
                target = ROOT.resolve(path.substring(base.length()));
            } else if (path.startsWith("/")) {
                return Optional.empty();
            } else {
                target = ROOT.resolve(from.file()).resolveSibling(path);
            }
            return Optional.of(target.normalize()).filter(file -> file.startsWith(ROOT));
        } catch (InvalidPathException notAPath) {
            return Optional.empty();
        }
    }

    private Destination destination(Path target) {
        for (Path candidate : List.of(target, target.resolve("index.html"), target.resolveSibling(target.getFileName() + ".html"))) {
            String path = path(candidate);
            if (excused.contains(path)) {
                return new Destination(path, "", true, Optional.empty());
            }
            if (folder.contains(path)) {
                return new Destination(path, "", true, Optional.ofNullable(byPath.get(path)));
            }
        }
        return new Destination(path(target), "", false, Optional.empty());
    }

    private static String path(Path file) {
        return ROOT.relativize(file).toString().replace('\\', '/');
    }

    /** The size in bytes of a file in the folder; 0 when it cannot be read. */
    long size(String path) {
        return sizes.computeIfAbsent(path, folder::size);
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
