package se.kommun.uppdrag.links;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import se.kommun.uppdrag.asset.AssetManifest;
import se.kommun.uppdrag.asset.ImageSize;
import se.kommun.uppdrag.asset.RasterImage;
import se.kommun.uppdrag.asset.RasterImages;
import se.kommun.uppdrag.files.FileCache;
import se.kommun.uppdrag.site.SiteIndex;

/** The files that texts may refer to, those beside the pages and those among the assets, and what is known of each. Thread-safe. */
public final class KnownFiles {

    private final SiteIndex site;
    private final Path assets;
    private final AssetManifest names;
    private final RasterImages photos;
    private final FileCache memory;
    private final Map<String, Set<String>> namedByPage;
    private final Set<String> named = ConcurrentHashMap.newKeySet();

    /** What is kept of a file that texts link to. */
    private record Weight(long bytes) {}

    /** What is kept of an image; empty for a file that is none. */
    private record Measure(Optional<ImageSize> size) {}

    /**
     * @param assets the site's assets folder
     * @param names under which its files are published
     * @param photos the images made of pixels
     */
    public KnownFiles(SiteIndex site, Path assets, AssetManifest names, RasterImages photos, FileCache memory) {
        this(site, assets, names, photos, memory, new ConcurrentHashMap<>());
    }

    private KnownFiles(SiteIndex site, Path assets, AssetManifest names, RasterImages photos, FileCache memory, Map<String, Set<String>> namedByPage) {
        this.site = site;
        this.assets = assets;
        this.names = names;
        this.photos = photos;
        this.memory = memory;
        this.namedByPage = namedByPage;
    }

    /** The same files for the text of a page: what is asked for here replaces what was asked for that page before. */
    public KnownFiles forText(String page) {
        KnownFiles files = new KnownFiles(site, assets, names, photos, memory, namedByPage);
        namedByPage.put(page, files.named);
        return files;
    }

    /** The file at a path from the content folder's top, or from that of the assets folder; empty when there is none. */
    Optional<Path> at(String path) {
        Optional<Path> beside = site.media(path).map(file -> file.file());
        if (beside.isPresent()) {
            named.add(path);
            return beside;
        }
        try {
            Path asset = assets.resolve(path).normalize();
            return asset.startsWith(assets) && Files.isRegularFile(asset) ? Optional.of(asset) : Optional.empty();
        } catch (InvalidPathException noSuchFile) {
            return Optional.empty();
        }
    }

    /** The files beside the pages that the texts refer to, by their path in the content folder. */
    public Set<String> named() {
        return namedByPage.values().stream().flatMap(Set::stream).collect(Collectors.toUnmodifiableSet());
    }

    /** The address that the file at a path is published at. */
    String address(String path) {
        return names.address(path);
    }

    /** The image of pixels at a path; empty when there is none there that can be read. */
    Optional<RasterImage> photo(String path) {
        return photos.at(path).filter(known -> !known.isBroken());
    }

    /** How large an image is; empty for a file that is no image. */
    Optional<ImageSize> size(Path image) {
        return memory.of(image, Measure.class, (path, before) -> new Measure(ImageSize.of(path))).size();
    }

    /** How many bytes a file has; negative when it has just gone. */
    long bytes(Path file) {
        return memory.of(file, Weight.class, (path, before) -> new Weight(sizeOf(path))).bytes();
    }

    private static long sizeOf(Path file) {
        try {
            return Files.size(file);
        } catch (IOException vanished) {
            return -1;
        }
    }
}
