package se.kommun.uppdrag.build.publish;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributes;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;
import java.util.stream.Stream;

/** Makes the published files readable for everybody, regardless of the umask and of the modes of the sources. */
final class FileModes {

    private static final Set<PosixFilePermission> FILE = PosixFilePermissions.fromString("rw-r--r--");
    private static final Set<PosixFilePermission> FOLDER = PosixFilePermissions.fromString("rwxr-xr-x");

    private FileModes() {}

    /** Sets a directory and everything in it to the modes 0755 and 0644. Does nothing on a file system without POSIX modes. */
    static void publish(Path folder) throws IOException {
        if (!Files.getFileStore(folder).supportsFileAttributeView("posix")) {
            return;
        }
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path each : (Iterable<Path>) all::iterator) {
                PosixFileAttributes now = Files.readAttributes(each, PosixFileAttributes.class);
                Set<PosixFilePermission> mode = now.isDirectory() ? FOLDER : FILE;
                if (!now.permissions().equals(mode)) { // a file linked from the last build may belong to another account, whose mode only that account may set
                    Files.setPosixFilePermissions(each, mode);
                }
            }
        } catch (UncheckedIOException unreadable) {
            throw unreadable.getCause();
        }
    }
}
