package se.kommun.uppdrag.asset.image;

/**
 * An image as WebP in one width.
 *
 * @param width in pixels
 * @param print the fingerprint of its bytes
 */
public record ImageVariant(int width, String print) {

    /** Its name beside others of the same image: {@code karta.png} gives {@code karta-800.0123456789.webp}. */
    public String address(String image) {
        return image.substring(0, image.lastIndexOf('.')) + "-" + width + "." + print + ".webp";
    }
}
