package se.kommun.uppdrag.build;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.kommun.uppdrag.files.Digest;

/** A whole site at one moment, in memory. Immutable. */
public final class SiteSnapshot {

    static final SiteSnapshot EMPTY = new SiteSnapshot(Map.of(), Map.of(), Map.of(), "");

    private final Map<String, ServedFile> files;
    private final Map<String, ServedFile> unnamed;
    private final Map<String, List<String>> resources;
    private final String dress;

    /**
     * @param files by address
     * @param unnamed files that are not published, by address: a text that is not saved may show them
     * @param resources of each page, the addresses of the files that it shows and that are not of the dress
     * @param dress changes with the files that any page may use without naming them: style sheets, and what those name
     */
    SiteSnapshot(Map<String, ServedFile> files, Map<String, ServedFile> unnamed, Map<String, List<String>> resources, String dress) {
        this.files = Map.copyOf(files);
        this.unnamed = Map.copyOf(unnamed);
        this.resources = Map.copyOf(resources);
        this.dress = dress;
    }

    /** This site with other pages at some addresses. */
    SiteSnapshot with(Map<String, ServedFile> pages) {
        Map<String, ServedFile> all = new HashMap<>(files);
        all.putAll(pages);
        return new SiteSnapshot(all, unnamed, resources, dress);
    }

    Map<String, ServedFile> files() {
        return files;
    }

    /** What stands at an address, such as {@code css/site.css}. */
    public Optional<ServedFile> at(String address) {
        return Optional.ofNullable(files.getOrDefault(address, unnamed.get(address)));
    }

    /** As long as this is the same, a reader of the page at an address sees the same. Empty when there is nothing. */
    public String version(String address) {
        ServedFile own = files.get(address);
        if (own == null) {
            return "";
        }
        StringBuilder version = new StringBuilder(own.tag()).append(dress);
        resources.getOrDefault(address, List.of()).stream().map(files::get)
                .forEach(content -> version.append(content == null ? "" : content.tag()));
        return Digest.of(version.toString().getBytes(StandardCharsets.UTF_8)).hex();
    }
}
