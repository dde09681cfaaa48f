package se.kommun.uppdrag.markdown;

import java.util.List;

/** What an image's address turned out to be. */
public sealed interface ImageTarget permits ImageTarget.Found, Missing {

    /**
     * An image that exists.
     *
     * @param src the address for the page, not HTML-escaped; never null
     * @param width CSS pixels; 0 when unknown, and then neither measure is written
     * @param height CSS pixels; 0 when unknown
     * @param smaller the same as WebP in other widths, smallest first; empty when there is none
     */
    record Found(String src, int width, int height, List<Smaller> smaller) implements ImageTarget {
        public Found {
            smaller = List.copyOf(smaller);
        }

        /** One that there is in no other width. */
        public Found(String src, int width, int height) {
            this(src, width, height, List.of());
        }
    }

    /**
     * A smaller image of the same.
     *
     * @param src the address for the page, not HTML-escaped
     * @param width in pixels
     */
    record Smaller(String src, int width) {}
}
