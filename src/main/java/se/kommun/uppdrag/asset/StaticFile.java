package se.kommun.uppdrag.asset;

import java.io.IOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import se.kommun.uppdrag.files.RegularFiles;

/**
 * A file that stands beside the pages.
 *
 * @param source what it is, or is made of
 * @param making gives its bytes, the same for the same source; null for one that is published as it lies
 * @param isFingerprinted whether its address changes with its bytes, and it is made by the program
 */
public record StaticFile(@Nullable Path source, @Nullable Making making, boolean isFingerprinted) {

    /** Makes a file of its source. */
    interface Making {
        byte @Nullable [] bytes() throws IOException;
    }

    /** A file that is published as it lies. */
    public static StaticFile asIs(Path source) {
        return new StaticFile(source, null, false);
    }

    /** A copy of its source without what the source tells of place and person, at the source's own address. */
    static StaticFile cleaned(@Nullable Path source, Making making) {
        return new StaticFile(source, making, false);
    }

    /** A file at an address that changes with its bytes. */
    static StaticFile fingerprinted(@Nullable Path source, Making making) {
        return new StaticFile(source, making, true);
    }

    /** Whether it is published as it lies. */
    public boolean isAsIs() {
        return making == null;
    }

    /**
     * What is published.
     *
     * @throws IOException when the source cannot be read, or nothing can be made of it
     */
    public byte @Nullable [] bytes() throws IOException {
        return isAsIs() ? RegularFiles.readAllBytes(source) : making.bytes();
    }
}
