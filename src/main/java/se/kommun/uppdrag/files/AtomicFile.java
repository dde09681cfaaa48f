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
import org.jspecify.annotations.Nullable;

/**
 * Writes a file so that whatever happens it is the old one or the new one, whole: beside it under a temporary name, to the disk, then in
 * its place by one rename. Keeps the file's permissions.
 */
public final class AtomicFile {

    private AtomicFile() {}

    /** Writes a file, in the place of one that is there. */
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
     * @throws FileAlreadyExistsException if there is a file, which is left as it is
     */
    public static void create(Path file, byte[] bytes) throws IOException {
        Path temporary = writeTemporary(file, bytes);
        try {
            // A hard link fails where a rename would take another file's place.
            Files.createLink(file, temporary);
        } catch (FileAlreadyExistsException taken) {
            throw taken;
        } catch (UnsupportedOperationException | FileSystemException noLinksHere) {
            if (Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
                throw new FileAlreadyExistsException(file.toString());
            }
            Files.move(temporary, file, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(temporary);
        }
        forceDirectory(file.getParent());
    }

    /** Writes the bytes to a new hidden file beside the one that they are for: {@code .<name>.<UUID>.tmp}. */
    public static Path writeTemporary(Path file, byte[] bytes) throws IOException {
        Path temporary = file.resolveSibling("." + file.getFileName() + "." + UUID.randomUUID() + ".tmp");
        // Files.createTempFile would make one that only its owner may read.
        FileChannel created = FileChannel.open(temporary, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        DurableFiles.write(temporary, created, bytes);
        return temporary;
    }

    /** The file is written, whether or not the disk can be told to keep its name at once. */
    private static void forceDirectory(@Nullable Path directory) {
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
