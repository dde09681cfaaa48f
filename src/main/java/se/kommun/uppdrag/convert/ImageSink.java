package se.kommun.uppdrag.convert;

import java.io.IOException;
import java.util.Optional;

/** Stores the images of a converted text. */
@FunctionalInterface
public interface ImageSink {

    /** Stores nothing: all images are left out. */
    ImageSink NONE = bytes -> Optional.empty();

    /**
     * Stores an image.
     *
     * @return the name that the text refers to it by; empty if the bytes are no image that can be used
     */
    Optional<String> store(byte[] bytes) throws IOException;
}
