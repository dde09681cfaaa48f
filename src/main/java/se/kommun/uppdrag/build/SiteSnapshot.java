package se.kommun.uppdrag.build;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.kommun.uppdrag.files.Digest;

/**
 * A whole site at one moment, in memory. Immutable.
 *
 * @param files by address
 * @param unreferenced files that are not published, by address: a text that is not saved may show them
 * @param resources for each page, the addresses of the files that it shows, without those from the assets folder
 * @param assetsVersion changes when a file from the assets folder changes: any page may use these without a reference of its own, through
 *     the style sheets
 */
public record SiteSnapshot(Map<String, ServedFile> files, Map<String, ServedFile> unreferenced, Map<String, List<String>> resources, String assetsVersion) {

    static final SiteSnapshot EMPTY = new SiteSnapshot(Map.of(), Map.of(), Map.of(), "");

    public SiteSnapshot {
        files = Map.copyOf(files);
        unreferenced = Map.copyOf(unreferenced);
        resources = Map.copyOf(resources);
    }

    /** This site with other contents at some addresses. */
    SiteSnapshot with(Map<String, ServedFile> pages) {
        Map<String, ServedFile> all = new HashMap<>(files);
        all.putAll(pages);
        return new SiteSnapshot(all, unreferenced, resources, assetsVersion);
    }

    /** This site with the pages that it lacks and another has: a page that cannot be rendered with the drafts it lists, but can without them. */
    SiteSnapshot completedFrom(SiteSnapshot other) {
        if (files.keySet().containsAll(other.files.keySet())) {
            return this;
        }
        Map<String, ServedFile> all = new HashMap<>(other.files);
        all.putAll(files);
        Map<String, List<String>> shown = new HashMap<>(other.resources);
        shown.putAll(resources);
        return new SiteSnapshot(all, unreferenced, shown, assetsVersion);
    }

    /** The file at an address such as {@code css/site.css}. */
    public Optional<ServedFile> at(String address) {
        return Optional.ofNullable(files.getOrDefault(address, unreferenced.get(address)));
    }

    /** Changes when the page at an address, or a file that it shows, changes. The empty string if there is no page. */
    public String version(String address) {
        ServedFile own = files.get(address);
        if (own == null) {
            return "";
        }
        StringBuilder version = new StringBuilder(own.tag()).append(assetsVersion);
        resources.getOrDefault(address, List.of()).stream().map(files::get)
                .forEach(content -> version.append(content == null ? "" : content.tag()));
        return Digest.of(version.toString().getBytes(StandardCharsets.UTF_8)).hex();
    }
}
