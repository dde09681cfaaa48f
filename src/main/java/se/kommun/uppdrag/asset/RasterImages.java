package se.kommun.uppdrag.asset;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import se.kommun.uppdrag.asset.image.ImageFile;
import se.kommun.uppdrag.asset.image.ImageVariants;
import se.kommun.uppdrag.files.FileCache;
import se.kommun.uppdrag.files.Fingerprint;
import se.kommun.uppdrag.files.ImageFormat;
import se.kommun.uppdrag.files.RegularFiles;
import se.kommun.uppdrag.files.RelativePath;
import se.kommun.uppdrag.report.Containment;
import se.kommun.uppdrag.report.Location;
import se.kommun.uppdrag.report.Problem;

/**
 * The raster images among the published files, without their metadata, and with smaller variants.
 *
 * @param byAddress the images as they were checked
 * @param files the cleaned files and the variants, by address. Images that are published unchanged are left out.
 */
public record RasterImages(Map<String, RasterImage> byAddress, Map<String, StaticFile> files, ImageVariants variants) {

    /**
     * Checks the images, and makes smaller ones from them. Broken images are problems, and so are images with metadata that
     * cannot be removed.
     *
     * @param media files of any kind by their address; problems name them by their path in {@code site}
     * @param problems called from several threads at once
     */
    public static RasterImages of(Map<String, Path> media, Path site, FileCache cache, Consumer<Problem> problems) {
        RasterImages images = new RasterImages(new TreeMap<>(), new LinkedHashMap<>(), new ImageVariants(site.resolve(".uppdrag-cache/images")));
        Map<String, RasterImage> found = new ConcurrentHashMap<>();
        media.entrySet().parallelStream().forEach(each -> ImageFormat.ofName(each.getKey())
                .flatMap(format -> Containment.of(RelativePath.of(site, each.getValue()), problems,
                        () -> cache.of(each.getValue(), RasterImage.class, (file, before) -> RasterImage.of(file, format, images.variants))))
                .ifPresent(image -> found.put(each.getKey(), image)));
        images.byAddress.putAll(found);
        images.byAddress.forEach((address, image) -> {
            Path file = media.get(address);
            images.add(address, image, file);
            problem(image, RelativePath.of(site, file)).ifPresent(problems);
        });
        return images;
    }

    private void add(String address, RasterImage image, Path file) {
        ImageFormat format = ImageFormat.ofName(address).orElseThrow();
        if (image.state() == RasterImage.State.HAS_METADATA) {
            files.put(address, StaticFile.cleaned(file, () -> ImageFile.read(format, RegularFiles.readAllBytes(file)).clean()));
        }
        image.variants().forEach(variant -> files.put(address(address, variant), StaticFile.fingerprinted(file, () -> {
            byte[] bytes = RegularFiles.readAllBytes(file);
            return variants.bytes(variant, format, bytes, ImageFile.read(format, bytes));
        })));
    }

    private static Optional<Problem> problem(RasterImage image, String path) {
        return switch (image.state()) {
            case CLEAN, HAS_METADATA -> Optional.empty();
            case METADATA_NOT_REMOVABLE -> Optional.of(Problem.error("image-metadata", Location.of(path),
                    "Bilden har uppgifter om hur den togs, kanske också var, som inte går att ta bort ur en avif-fil.",
                    "Spara den igen som jpg, png eller webp, så tas de bort när sidan publiceras."));
            case COSTLY -> Optional.of(Problem.error("image-too-costly", Location.of(path),
                    "Bilden tar orimligt lång tid att visa: den har mer än 50 miljoner bildpunkter, fler än 1 000 bildrutor eller (jpg) fler än 64 omgångar.",
                    "Öppna den i ett bildprogram, gör den mindre och spara den igen som vanlig jpg eller png."));
            case BROKEN -> Optional.of(Problem.error("image-unreadable", Location.of(path),
                    "Filen är ingen hel bild av det slag som namnet säger.", "Spara bilden igen, eller ta bort filen."));
        };
    }

    /** The image at an address; empty if there is no raster image. */
    public Optional<RasterImage> at(String address) {
        return Optional.ofNullable(byAddress.get(address));
    }

    /** The address of a variant of the image at another address. */
    public static String address(String image, ImageVariants.Variant variant) {
        return Fingerprint.FOLDER + variant.address(image);
    }

    /** Deletes the cached variants of images that no longer exist. */
    public void removeStaleVariants() {
        variants.removeStale();
    }
}
