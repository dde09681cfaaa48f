package se.kommun.uppdrag.asset;

import java.io.IOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import se.kommun.uppdrag.files.RegularFiles;

/**
 * A published file that is not a page.
 *
 * @param source the file itself, or the file from which it is made
 * @param making produces its bytes, the same for the same source; null if the source is published unchanged
 * @param isFingerprinted whether the file is generated, and its address contains a digest of its content
 */
public record StaticFile(Path source, @Nullable Making making, boolean isFingerprinted) {

    /** Produces the bytes of a file from its source. */
    interface Making {
        byte @Nullable [] bytes() throws IOException;
    }

    /** A file that is published unchanged. */
    public static StaticFile asIs(Path source) {
        return new StaticFile(source, null, false);
    }

    /** A copy of a source without metadata about place and person, at the address of the source. */
    static StaticFile cleaned(Path source, Making making) {
        return new StaticFile(source, making, false);
    }

    /** A generated file whose address contains a digest of its content. */
    static StaticFile fingerprinted(Path source, Making making) {
        return new StaticFile(source, making, true);
    }

    /** Whether the source is published unchanged. */
    public boolean isAsIs() {
        return making == null;
    }

    /**
     * The published bytes.
     *
     * @throws IOException if the source cannot be read or converted
     */
    public byte @Nullable [] bytes() throws IOException {
        return isAsIs() ? RegularFiles.readAllBytes(source) : making.bytes();
    }
}
