package se.kommun.uppdrag.asset.image;

/**
 * A WebP version of an image in one width.
 *
 * @param width in pixels
 * @param print fingerprint of its bytes
 */
public record ImageVariant(int width, String print) {

    /** Its file name, derived from that of the image: {@code karta.png} gives {@code karta-800.0123456789.webp}. */
    public String address(String image) {
        return image.substring(0, image.lastIndexOf('.')) + "-" + width + "." + print + ".webp";
    }
}
