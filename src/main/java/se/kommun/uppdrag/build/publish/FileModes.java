package se.kommun.uppdrag.build.publish;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;

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
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path inside, BasicFileAttributes attributes) throws IOException {
                set(inside, FOLDER);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                set(file, FILE);
                return FileVisitResult.CONTINUE;
            }
        });
    }

    private static void set(Path file, Set<PosixFilePermission> mode) throws IOException {
        if (!Files.getPosixFilePermissions(file).equals(mode)) { // a file linked from the last build may belong to another account, whose mode only that account may set
            Files.setPosixFilePermissions(file, mode);
        }
    }
}
