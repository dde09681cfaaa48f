package se.kommun.uppdrag.check.browser;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import se.kommun.uppdrag.browser.StaticServer;
import se.kommun.uppdrag.check.FolderCheck;
import se.kommun.uppdrag.check.PageSource;
import se.kommun.uppdrag.check.html.ParsedHtml;
import se.kommun.uppdrag.files.RelativePath;
import se.kommun.uppdrag.report.SourceTrace;

/** HTML files on disk, served on this machine, each with the headers of its folder's {@code _headers}. */
public final class ServedPages implements AutoCloseable {

    private final List<PageSource> pages = new ArrayList<>();
    private final Map<String, String> addresses = new LinkedHashMap<>();
    private final Map<Path, StaticServer> servers = new LinkedHashMap<>();

    /**
     * Reads and serves the pages among some files. Files that cannot be read are left out.
     *
     * @param root the folder of the site that all files are in; null if each file is a site in its own folder
     * @param files paths as problems name them
     * @param path the file on disk
     */
    public ServedPages(@Nullable Path root, Collection<String> files, Function<String, Path> path) throws IOException {
        Map<String, Path> folders = new LinkedHashMap<>();
        Map<Path, String> prefixes = new LinkedHashMap<>();
        Map<String, String> names = new LinkedHashMap<>();
        for (String file : files) {
            Path onDisk = path.apply(file).toAbsolutePath().normalize();
            Optional<String> html = FolderCheck.isHtml(onDisk) ? FolderCheck.read(onDisk, file, problem -> { }) : Optional.empty();
            if (html.isPresent()) {
                pages.add(new PageSource(file, html.get(), SourceTrace.UNKNOWN));
                Path folder = (root == null ? onDisk.getParent() : root).toAbsolutePath().normalize();
                String name = folder.relativize(onDisk).toString().replace('\\', '/');
                folders.put(file, folder);
                names.put(file, name);
                prefix(name, html.get()).ifPresent(prefix -> prefixes.putIfAbsent(folder, prefix));
            }
        }
        for (Path folder : new LinkedHashSet<>(folders.values())) {
            servers.put(folder, new StaticServer(folder, prefixes.getOrDefault(folder, "/")));
        }
        folders.forEach((file, folder) -> addresses.put(file, servers.get(folder).url(RelativePath.toUrl(names.get(file)))));
    }

    /** Where the site lives on its host, as the page's canonical address tells: links from the root of the host need it. */
    private static Optional<String> prefix(String name, String html) {
        Element canonical = ParsedHtml.parse(html).document().selectFirst("link[rel=canonical]");
        try {
            String path = canonical == null ? "" : Optional.ofNullable(URI.create(canonical.attr("href")).getPath()).orElse("");
            String own = "/" + name.replaceFirst("(^|/)index\\.html$", "$1");
            return path.endsWith(own) ? Optional.of(path.substring(0, path.length() - own.length() + 1)) : Optional.empty();
        } catch (IllegalArgumentException malformed) {
            return Optional.empty();
        }
    }

    public List<PageSource> pages() {
        return pages;
    }

    /** The address of a page on this machine. */
    public String address(String file) {
        return addresses.get(file);
    }

    @Override
    public void close() {
        servers.values().forEach(StaticServer::close);
    }
}
