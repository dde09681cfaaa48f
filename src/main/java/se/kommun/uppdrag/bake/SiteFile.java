package se.kommun.uppdrag.bake;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A file that stands beside the pages.
 *
 * @param source what it is, or is made of
 * @param making gives its bytes, the same for the same source; null for one that is published as it lies
 */
public record SiteFile(Path source, Making making) {

    /** Makes a file of its source. */
    interface Making {
        byte[] bytes() throws IOException;
    }

    static SiteFile asIs(Path source) {
        return new SiteFile(source, null);
    }

    public boolean isAsIs() {
        return making == null;
    }

    public byte[] bytes() throws IOException {
        return isAsIs() ? Files.readAllBytes(source) : making.bytes();
    }
}
