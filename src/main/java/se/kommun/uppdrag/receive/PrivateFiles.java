package se.kommun.uppdrag.receive;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;

/** Files and folders that their owner alone may read, where the file system knows of owners; written through to the disk. */
final class PrivateFiles {

    private static final FileAttribute<?>[] NO_ATTRIBUTES = {};

    private PrivateFiles() {}

    /** Makes a folder, or closes one that is there to all others. Its parents are made as any folder is. */
    static void createDirectory(Path folder) throws IOException {
        if (!Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
            Files.createDirectories(folder.getParent());
            Files.createDirectory(folder, permissions(folder.getParent(), "rwx------"));
        }
        PosixFileAttributeView posix = Files.getFileAttributeView(folder, PosixFileAttributeView.class, LinkOption.NOFOLLOW_LINKS);
        if (posix != null) {
            posix.setPermissions(PosixFilePermissions.fromString("rwx------"));
        }
    }

    /**
     * Writes a new file, and waits until it is on the disk. On failure nothing is left of it.
     *
     * @throws java.nio.file.FileAlreadyExistsException if there is a file, which is left as it is
     */
    static void create(Path file, byte[] bytes) throws IOException {
        FileChannel created = open(file, StandardOpenOption.CREATE_NEW);
        try (FileChannel channel = created) {
            ByteBuffer rest = ByteBuffer.wrap(bytes);
            while (rest.hasRemaining()) {
                channel.write(rest);
            }
            channel.force(true);
        } catch (IOException failed) {
            Files.deleteIfExists(file);
            throw failed;
        }
    }

    /**
     * Opens a file for writing. A symbolic link isn't followed.
     *
     * @param create whether a file that is there is opened ({@code CREATE}) or refused ({@code CREATE_NEW})
     */
    static FileChannel open(Path file, StandardOpenOption create) throws IOException {
        return FileChannel.open(file, Set.of(create, StandardOpenOption.WRITE, LinkOption.NOFOLLOW_LINKS), permissions(file.getParent(), "rw-------"));
    }

    /** Waits until the names in a folder are on the disk. Windows can't open a folder, and doesn't need to. */
    static void forceDirectory(Path folder) throws IOException {
        if (Files.getFileAttributeView(folder, PosixFileAttributeView.class) != null) {
            try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
                channel.force(true);
            }
        }
    }

    private static FileAttribute<?>[] permissions(Path folder, String allowed) {
        return Files.getFileAttributeView(folder, PosixFileAttributeView.class) == null ? NO_ATTRIBUTES
                : new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(allowed))};
    }
}
