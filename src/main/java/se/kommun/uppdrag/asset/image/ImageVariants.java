package se.kommun.uppdrag.asset.image;

import se.kommun.uppdrag.files.ImageFormat;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import se.kommun.uppdrag.files.ContentCache;
import se.kommun.uppdrag.files.Fingerprint;

/** Makes smaller WebP versions of images, in the widths that the layout needs. Results are cached. Thread-safe. */
public final class ImageVariants {

    /** Widths in pixels: for small screens; the width of the text column; the same for screens with double density. */
    private static final List<Integer> WIDTHS = List.of(480, 800, 1280);
    private static final Set<ImageFormat> SOURCE_FORMATS = Set.of(ImageFormat.JPEG, ImageFormat.PNG, ImageFormat.WEBP);

    /**
     * A WebP version of an image in one width.
     *
     * @param width in pixels
     * @param print fingerprint of its bytes
     */
    public record Variant(int width, String print) {

        /** Its file name, derived from that of the image: {@code karta.png} gives {@code karta-800.0123456789.webp}. */
        public String address(String image) {
            return image.substring(0, image.lastIndexOf('.')) + "-" + width + "." + print + ".webp";
        }
    }

    private final ContentCache cache;

    /** @param folder of the cache */
    public ImageVariants(Path folder) {
        cache = new ContentCache(folder, () -> "1 " + ContentCache.versionOf("com.luciad.imageio.webp.WebPWriter") + " "
                + ContentCache.versionOf("net.coobird.thumbnailator.Thumbnails"));
    }

    /**
     * The variants of an image, smallest first. Empty if no variant has fewer bytes than the image, if the image is animated, if
     * its metadata cannot be removed, or if Java cannot decode it.
     */
    public List<Variant> of(ImageFormat format, byte[] bytes, ImageFile image) {
        if (image.animated() || image.clean() == null || !SOURCE_FORMATS.contains(format)) {
            return List.of();
        }
        String key = cache.key(bytes);
        Optional<byte[]> list = cache.get(key);
        if (list.isEmpty()) {
            return List.copyOf(make(key, format, image).keySet());
        }
        List<Variant> variants = new ArrayList<>();
        new String(list.get(), StandardCharsets.UTF_8).lines().map(line -> line.split(" "))
                .forEach(parts -> variants.add(new Variant(Integer.parseInt(parts[0]), parts[1])));
        variants.forEach(variant -> cache.use(name(key, variant)));
        return variants;
    }

    /**
     * The bytes of a variant that {@link #of} has returned for the same image.
     *
     * @throws IOException if the image has changed since
     */
    public byte[] bytes(Variant variant, ImageFormat format, byte[] bytes, ImageFile image) throws IOException {
        String key = cache.key(bytes);
        byte[] variantBytes = cache.get(name(key, variant)).orElseGet(() -> make(key, format, image).get(variant));
        if (variantBytes == null) {
            throw new IOException("the image has changed");
        }
        return variantBytes;
    }

    /** Deletes the cached variants of images that no longer exist. */
    public void removeStale() {
        cache.removeUnused();
    }

    private Map<Variant, byte[]> make(String key, ImageFormat format, ImageFile image) {
        Map<Variant, byte[]> made = new LinkedHashMap<>();
        try {
            PixelImage pixels = ImageDecoder.decode(format, image);
            for (int width : widths(image.width())) {
                byte[] webp = pixels.webp(width, Math.max(1, (int) Math.rint((double) image.height() * width / image.width())));
                if (webp.length < image.clean().length) {
                    made.put(new Variant(width, Fingerprint.of(webp)), webp);
                }
            }
        } catch (IOException unusual) {
            made.clear(); // Only browsers can decode this kind of JPEG; it is published without variants.
        }
        made.forEach((variant, webp) -> cache.put(name(key, variant), webp));
        StringBuilder list = new StringBuilder();
        made.keySet().forEach(variant -> list.append(variant.width()).append(' ').append(variant.print()).append('\n'));
        cache.put(key, list.toString().getBytes(StandardCharsets.UTF_8));
        return made;
    }

    /** The widths for an image: never wider than the image, and no two that are almost equal. */
    private static Set<Integer> widths(int imageWidth) {
        Set<Integer> widths = new TreeSet<>();
        int widest = Math.min(imageWidth, WIDTHS.get(WIDTHS.size() - 1));
        WIDTHS.stream().filter(width -> width < widest * 0.85).forEach(widths::add);
        widths.add(widest);
        return widths;
    }

    private static String name(String key, Variant variant) {
        return key + "-" + variant.width();
    }
}
