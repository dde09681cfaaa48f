package se.kommun.uppdrag.asset;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import se.kommun.uppdrag.asset.image.ImageFile;
import se.kommun.uppdrag.files.ImageFormat;
import se.kommun.uppdrag.asset.image.ImageVariant;
import se.kommun.uppdrag.asset.image.ImageVariants;
import se.kommun.uppdrag.files.FileCache;
import se.kommun.uppdrag.files.Fingerprint;
import se.kommun.uppdrag.files.RegularFiles;
import se.kommun.uppdrag.files.RelativePath;
import se.kommun.uppdrag.report.Containment;
import se.kommun.uppdrag.report.Location;
import se.kommun.uppdrag.report.Problem;

/** The images made of pixels among the files beside the pages: what pages must know of them, and what is published of them. */
public final class RasterImages {

    private final Map<String, RasterImage> byAddress = new TreeMap<>();
    private final Map<String, StaticFile> files = new LinkedHashMap<>();
    private final ImageVariants variants;

    private RasterImages(ImageVariants variants) {
        this.variants = variants;
    }

    /**
     * Looks at the images of pixels, and makes smaller ones of them. One that is broken is a problem, and one that tells of place
     * and person what cannot be taken out of it.
     *
     * @param media files by their address, of any kind; problems name them by their path in {@code site}
     * @param problems called from several threads at once
     */
    public static RasterImages of(Map<String, Path> media, Path site, FileCache memory, Consumer<Problem> problems) {
        RasterImages photos = new RasterImages(new ImageVariants(site.resolve(".uppdrag-cache/images")));
        Map<String, RasterImage> found = new ConcurrentHashMap<>();
        media.entrySet().parallelStream().forEach(each -> ImageFormat.ofName(each.getKey())
                .flatMap(format -> Containment.of(RelativePath.of(site, each.getValue()), problems,
                        () -> memory.of(each.getValue(), RasterImage.class, (file, before) -> RasterImage.of(file, format, photos.variants))))
                .ifPresent(photo -> found.put(each.getKey(), photo)));
        photos.byAddress.putAll(found);
        photos.byAddress.forEach((address, photo) -> {
            photos.add(address, photo, media.get(address));
            problem(photo, RelativePath.of(site, media.get(address))).ifPresent(problems);
        });
        return photos;
    }

    private void add(String address, RasterImage photo, @Nullable Path file) {
        ImageFormat format = ImageFormat.ofName(address).orElseThrow();
        if (photo.state() == RasterImage.State.TELLING) {
            files.put(address, StaticFile.cleaned(file, () -> ImageFile.read(format, RegularFiles.readAllBytes(file)).clean()));
        }
        photo.variants().forEach(variant -> files.put(address(address, variant), StaticFile.fingerprinted(file, () -> made(variant, format, file))));
    }

    private byte[] made(ImageVariant variant, ImageFormat format, @Nullable Path file) throws IOException {
        byte[] bytes = RegularFiles.readAllBytes(file);
        return variants.bytes(variant, format, bytes, ImageFile.read(format, bytes));
    }

    private static Optional<Problem> problem(RasterImage photo, String path) {
        return switch (photo.state()) {
            case CLEAN, TELLING -> Optional.empty();
            case LOCKED -> Optional.of(Problem.error("image-metadata", Location.of(path),
                    "Bilden har uppgifter om hur den togs, kanske också var, som inte går att ta bort ur en avif-fil.",
                    "Spara den igen som jpg, png eller webp, så tas de bort när sidan publiceras."));
            case COSTLY -> Optional.of(Problem.error("image-too-costly", Location.of(path),
                    "Bilden tar orimligt lång tid att visa: den har mer än 50 miljoner bildpunkter, fler än 1 000 bildrutor eller (jpg) fler än 64 omgångar.",
                    "Öppna den i ett bildprogram, gör den mindre och spara den igen som vanlig jpg eller png."));
            case BROKEN -> Optional.of(Problem.error("image-unreadable", Location.of(path),
                    "Filen är ingen hel bild av det slag som namnet säger.", "Spara bilden igen, eller ta bort filen."));
        };
    }

    /** What is known of the image at an address; empty when there is no image of pixels there. */
    public Optional<RasterImage> at(String address) {
        return Optional.ofNullable(byAddress.get(address));
    }

    /** The address of an image made of the one at another. */
    public static String address(String image, ImageVariant variant) {
        return Fingerprint.FOLDER + variant.address(image);
    }

    /** What is published otherwise than it lies, and what is published besides, by address. */
    public Map<String, StaticFile> files() {
        return Collections.unmodifiableMap(files);
    }

    /** Forgets what was made of images that are no longer there. */
    public void removeStaleVariants() {
        variants.removeStale();
    }
}
