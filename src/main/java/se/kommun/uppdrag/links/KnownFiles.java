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

/**
 * The files that texts can refer to: media files beside the pages, and assets. Thread-safe.
 *
 * @param assets the site's assets folder
 * @param names the URLs that assets are published at
 * @param images the raster images
 * @param cache caches the dimensions of images
 * @param referencedByPage the media files that the text of each page refers to
 * @param own the media files that this text refers to
 */
public record KnownFiles(SiteIndex site, Path assets, AssetManifest names, RasterImages images, FileCache cache,
        Map<String, Set<String>> referencedByPage, Set<String> own) {

    /** The cached dimensions of an image; empty for a file that is no image. */
    private record Dimensions(Optional<ImageSize> size) {}

    /** Creates the files of a site; no text refers to any of them yet. */
    public KnownFiles(SiteIndex site, Path assets, AssetManifest names, RasterImages images, FileCache cache) {
        this(site, assets, names, images, cache, new ConcurrentHashMap<>(), ConcurrentHashMap.newKeySet());
    }

    /**
     * Returns the same files for rendering the text of a page. The files that this text refers to replace those recorded for the
     * page before.
     */
    public KnownFiles forText(String page) {
        KnownFiles files = new KnownFiles(site, assets, names, images, cache, referencedByPage, ConcurrentHashMap.newKeySet());
        referencedByPage.put(page, files.own);
        return files;
    }

    /**
     * Returns the file at a path relative to the content folder or the assets folder; empty when there is none. Records media
     * files as referenced.
     */
    Optional<Path> at(String path) {
        Optional<Path> media = site.media(path).map(file -> file.file());
        if (media.isPresent()) {
            own.add(path);
            return media;
        }
        try {
            Path asset = assets.resolve(path).normalize();
            return asset.startsWith(assets) && Files.isRegularFile(asset) ? Optional.of(asset) : Optional.empty();
        } catch (InvalidPathException noSuchFile) {
            return Optional.empty();
        }
    }

    /** Returns the media files that the texts refer to, by path in the content folder. */
    public Set<String> referenced() {
        return referencedByPage.values().stream().flatMap(Set::stream).collect(Collectors.toUnmodifiableSet());
    }

    /** Returns the URL that the file at a path is published at. */
    String address(String path) {
        return names.address(path);
    }

    /** Returns the raster image at a path; empty when there is none, or it cannot be read. */
    Optional<RasterImage> raster(String path) {
        return images.at(path).filter(known -> !known.isBroken());
    }

    /** Returns the dimensions of an image; empty for a file that is no image. */
    Optional<ImageSize> size(Path image) {
        return cache.of(image, Dimensions.class, (path, before) -> new Dimensions(ImageSize.of(path))).size();
    }

    /** Returns the size of a file in bytes; -1 when it cannot be read, for example because it was just deleted. */
    static long bytes(Path file) {
        try {
            return Files.size(file);
        } catch (IOException vanished) {
            return -1;
        }
    }
}
