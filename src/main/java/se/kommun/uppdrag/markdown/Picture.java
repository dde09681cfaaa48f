package se.kommun.uppdrag.markdown;

import java.util.Objects;

/** What an image's address turned out to be. */
public sealed interface Picture {

    /**
     * An image that exists.
     *
     * @param src the address for the page, not HTML-escaped; never null
     * @param width CSS pixels; 0 when unknown, and then neither measure is written
     * @param height CSS pixels; 0 when unknown
     */
    record Found(String src, int width, int height) implements Picture {
        public Found {
            Objects.requireNonNull(src, "src");
        }
    }

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
