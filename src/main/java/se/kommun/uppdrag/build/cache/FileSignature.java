package se.kommun.uppdrag.build.cache;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Objects;
import java.util.concurrent.TimeUnit;

/**
 * The attributes of a file that show, without reading it, whether it has changed. They stay the same when the file is moved or linked, and
 * change when it is written or replaced.
 *
 * @param size in bytes
 * @param changed the time of the last change, in nanoseconds since 1970, in the resolution of the file system
 * @param identity the file key (on Unix device and inode); empty if the file system has none
 */
record FileSignature(long size, long changed, String identity) {

    static FileSignature of(Path file) throws IOException {
        BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
        return new FileSignature(attributes.size(), attributes.lastModifiedTime().to(TimeUnit.NANOSECONDS), Objects.toString(attributes.fileKey(), ""));
    }
}
