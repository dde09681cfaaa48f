package se.kommun.uppdrag.build;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;

/** Who may read what is published: everybody, whatever the umask of who builds, and the modes of the sources, are. */
final class FileModes {

    private static final Set<PosixFilePermission> FILE = PosixFilePermissions.fromString("rw-r--r--");
    private static final Set<PosixFilePermission> FOLDER = PosixFilePermissions.fromString("rwxr-xr-x");

    private FileModes() {}

    /** Gives a folder and all in it the modes 0755 and 0644; does nothing where the system knows no such modes. */
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
        if (!Files.getPosixFilePermissions(file).equals(mode)) { // one that is carried over may belong to another account
            Files.setPosixFilePermissions(file, mode);
        }
    }
}
