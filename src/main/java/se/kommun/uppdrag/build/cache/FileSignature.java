package se.kommun.uppdrag.build.cache;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Objects;
import java.util.concurrent.TimeUnit;

/**
 * The attributes of a file that tell whether it was changed without reading it. They stay the same when the file is moved or
 * linked, and change when somebody writes to it or replaces it.
 *
 * @param size in bytes
 * @param changed nanoseconds since 1970, as exact as the file system records it
 * @param identity the file system's key of the file, empty where it has none
 */
record FileSignature(long size, long changed, String identity) {

    static FileSignature of(Path file) throws IOException {
        BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
        return new FileSignature(attributes.size(), attributes.lastModifiedTime().to(TimeUnit.NANOSECONDS), Objects.toString(attributes.fileKey(), ""));
    }
}
