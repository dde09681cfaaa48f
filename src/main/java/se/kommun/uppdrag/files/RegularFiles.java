package se.kommun.uppdrag.files;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.CharacterCodingException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;

/** Reads whole regular files. Rejects named pipes and devices, because reading them may never end. */
public final class RegularFiles {

    private RegularFiles() {}

    /**
     * The bytes of a file. Symbolic links are followed.
     *
     * @throws NoSuchFileException if the path does not exist
     * @throws IOException if it is not a regular file or cannot be read
     */
    public static byte[] readAllBytes(Path file) throws IOException {
        requireRegular(file);
        return Files.readAllBytes(file);
    }

    /** As {@link #readAllBytes}, but empty if the file cannot be read: for a file whose fault is reported elsewhere. */
    public static Optional<byte[]> tryReadAllBytes(Path file) {
        try {
            return Optional.of(readAllBytes(file));
        } catch (IOException unreadable) {
            return Optional.empty();
        }
    }

    /** The first bytes of a file, at most {@code length}; none if the file cannot be read. */
    public static byte[] tryReadStart(Path file, int length) {
        if (!Files.isRegularFile(file)) {
            return new byte[0];
        }
        try (InputStream in = Files.newInputStream(file)) {
            return in.readNBytes(length);
        } catch (IOException unreadable) {
            return new byte[0];
        }
    }

    /**
     * The text of a UTF-8 file. Symbolic links are followed.
     *
     * @throws CharacterCodingException if it is not valid UTF-8
     * @throws IOException as {@link #readAllBytes}
     */
    public static String readString(Path file) throws IOException {
        requireRegular(file);
        return Files.readString(file);
    }

    /**
     * Copies a file and replaces the target if it exists. Symbolic links are followed.
     *
     * @throws IOException as {@link #readAllBytes}, or if the copy cannot be written
     */
    public static void copy(Path file, Path copy) throws IOException {
        requireRegular(file);
        Files.copy(file, copy, StandardCopyOption.REPLACE_EXISTING);
    }

    private static void requireRegular(Path file) throws IOException {
        if (!Files.isRegularFile(file)) {
            throw Files.exists(file) ? new FileSystemException(file.toString(), null, "not a regular file") : new NoSuchFileException(file.toString());
        }
    }
}
