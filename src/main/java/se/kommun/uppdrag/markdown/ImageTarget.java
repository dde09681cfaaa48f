package se.kommun.uppdrag.markdown;

import java.util.List;

/** The result of resolving an image reference. */
public sealed interface ImageTarget permits ImageTarget.Found, Missing {

    /**
     * An image that exists.
     *
     * @param src URL relative to the page, not HTML-escaped; never null
     * @param width in CSS pixels; 0 when unknown, and then neither width nor height is written
     * @param height in CSS pixels; 0 when unknown
     * @param smaller WebP variants, smallest first; empty when there are none
     */
    record Found(String src, int width, int height, List<Smaller> smaller) implements ImageTarget {
        public Found {
            smaller = List.copyOf(smaller);
        }
    }

    /**
     * A WebP variant of an image.
     *
     * @param src URL relative to the page, not HTML-escaped
     * @param width in pixels
     */
    record Smaller(String src, int width) {}
}
