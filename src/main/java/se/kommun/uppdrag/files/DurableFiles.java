package se.kommun.uppdrag.files;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;

/**
 * Forces new files to disk. Creates files and directories that only their owner can read, if the file system has POSIX
 * permissions.
 */
public final class DurableFiles {

    private static final FileAttribute<?>[] NO_ATTRIBUTES = {};

    private DurableFiles() {}

    /**
     * Creates a directory that only its owner can enter, or restricts an existing one in the same way. Missing parents get
     * default permissions.
     */
    public static void createPrivateDirectory(Path directory) throws IOException {
        if (!Files.isDirectory(directory, LinkOption.NOFOLLOW_LINKS)) {
            Files.createDirectories(directory.getParent());
            Files.createDirectory(directory, permissions(directory.getParent(), "rwx------"));
        }
        PosixFileAttributeView posix = Files.getFileAttributeView(directory, PosixFileAttributeView.class, LinkOption.NOFOLLOW_LINKS);
        if (posix != null) {
            posix.setPermissions(PosixFilePermissions.fromString("rwx------"));
        }
    }

    /**
     * Writes a new file that only its owner can read. When this method returns, the bytes are on disk. On failure the file is
     * deleted.
     *
     * @throws java.nio.file.FileAlreadyExistsException if the file exists; it is not changed
     */
    public static void createPrivate(Path file, byte[] bytes) throws IOException {
        write(file, openPrivate(file, StandardOpenOption.CREATE_NEW), bytes);
    }

    /**
     * Opens a file for writing that only its owner can read. Doesn't follow a symbolic link.
     *
     * @param create {@code CREATE} to open an existing file too, or {@code CREATE_NEW} to reject it
     */
    public static FileChannel openPrivate(Path file, StandardOpenOption create) throws IOException {
        return FileChannel.open(file, Set.of(create, StandardOpenOption.WRITE, LinkOption.NOFOLLOW_LINKS), permissions(file.getParent(), "rw-------"));
    }

    /**
     * Writes the bytes to a file that was just created, forces them to disk, and closes the file. On failure the file is deleted.
     */
    static void write(Path file, FileChannel created, byte[] bytes) throws IOException {
        try (OutputStream out = Channels.newOutputStream(created)) {
            out.write(bytes);
            created.force(true);
        } catch (IOException failed) {
            Files.deleteIfExists(file);
            throw failed;
        }
    }

    /** Forces the entries of a directory to disk. Windows cannot open a directory, and doesn't need to. */
    public static void forceDirectory(Path directory) throws IOException {
        if (Files.getFileAttributeView(directory, PosixFileAttributeView.class) != null) {
            try (FileChannel channel = FileChannel.open(directory, StandardOpenOption.READ)) {
                channel.force(true);
            }
        }
    }

    private static FileAttribute<?>[] permissions(Path directory, String allowed) {
        return Files.getFileAttributeView(directory, PosixFileAttributeView.class) == null ? NO_ATTRIBUTES
                : new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(allowed))};
    }
}
