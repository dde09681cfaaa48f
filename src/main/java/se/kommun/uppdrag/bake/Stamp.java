package se.kommun.uppdrag.bake;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Objects;
import java.util.concurrent.TimeUnit;

/**
 * How a published file looks from outside. It stays the same when the file is moved or linked, and changes when somebody
 * writes to it or puts another in its place.
 *
 * @param size in bytes
 * @param changed nanoseconds since 1970, as exact as the disk tells
 * @param identity what the disk calls the file, empty where it does not tell
 */
record Stamp(long size, long changed, String identity) {

    static Stamp of(Path file) throws IOException {
        BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
        return new Stamp(attributes.size(), attributes.lastModifiedTime().to(TimeUnit.NANOSECONDS), Objects.toString(attributes.fileKey(), ""));
    }
}
