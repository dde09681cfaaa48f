package se.kommun.uppdrag.files;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.util.UUID;

/**
 * Writes a file atomically: after a crash it has either the old or the new content. The content is written to a temporary file in
 * the same folder and forced to disk; then one rename replaces the old file. Keeps the file's permissions.
 */
public final class AtomicFile {

    private AtomicFile() {}

    /** Writes a file and replaces an existing one. */
    public static void write(Path file, byte[] bytes) throws IOException {
        Path temporary = writeTemporary(file, bytes);
        try {
            copyPermissions(file, temporary);
            Files.move(temporary, file, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(temporary);
        }
        forceDirectory(file.getParent());
    }

    /**
     * Writes a new file.
     *
     * @throws FileAlreadyExistsException if the file exists; it is not changed
     */
    public static void create(Path file, byte[] bytes) throws IOException {
        Path temporary = writeTemporary(file, bytes);
        try {
            // Creating a hard link fails if the file exists; a rename would replace it.
            Files.createLink(file, temporary);
        } catch (FileAlreadyExistsException exists) {
            throw exists;
        } catch (UnsupportedOperationException | FileSystemException linksUnsupported) {
            if (Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
                throw new FileAlreadyExistsException(file.toString());
            }
            Files.move(temporary, file, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(temporary);
        }
        forceDirectory(file.getParent());
    }

    /** Writes the bytes to a new hidden file in the folder of {@code file}, named {@code .<name>.<UUID>.tmp}. */
    public static Path writeTemporary(Path file, byte[] bytes) throws IOException {
        Path temporary = file.resolveSibling("." + file.getFileName() + "." + UUID.randomUUID() + ".tmp");
        // Not Files.createTempFile: only the owner could read its file.
        FileChannel created = FileChannel.open(temporary, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        DurableFiles.write(temporary, created, bytes);
        return temporary;
    }

    /**
     * Forces the directory entry to disk, and ignores errors: the file is written, even if the file system cannot force
     * directories.
     */
    private static void forceDirectory(Path directory) {
        try {
            DurableFiles.forceDirectory(directory);
        } catch (IOException unsupported) {
            return;
        }
    }

    private static void copyPermissions(Path from, Path to) throws IOException {
        PosixFileAttributeView old = Files.getFileAttributeView(from, PosixFileAttributeView.class, LinkOption.NOFOLLOW_LINKS);
        if (old != null && Files.isRegularFile(from, LinkOption.NOFOLLOW_LINKS)) {
            Files.setPosixFilePermissions(to, old.readAttributes().permissions());
        }
    }
}
