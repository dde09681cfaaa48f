package se.kommun.uppdrag.markdown;

import java.util.List;
import java.util.Objects;

/** What an image's address turned out to be. */
public sealed interface Picture {

    /**
     * An image that exists.
     *
     * @param src the address for the page, not HTML-escaped; never null
     * @param width CSS pixels; 0 when unknown, and then neither measure is written
     * @param height CSS pixels; 0 when unknown
     * @param smaller the same as WebP in other widths, smallest first; empty when there is none
     */
    record Found(String src, int width, int height, List<Smaller> smaller) implements Picture {
        public Found {
            Objects.requireNonNull(src, "src");
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

    /**
     * An image that does not exist or must not be shown. The renderer reports it where the image stands.
     *
     * @param rule id of the problem
     * @param message what is wrong, in Swedish
     * @param fix how to mend it, in Swedish
     */
    record Missing(String rule, String message, String fix) implements Picture {
        public Missing {
            Objects.requireNonNull(rule, "rule");
            Objects.requireNonNull(message, "message");
            Objects.requireNonNull(fix, "fix");
        }
    }
}
