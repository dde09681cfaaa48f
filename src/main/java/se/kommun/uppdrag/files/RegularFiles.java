package se.kommun.uppdrag.files;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Reads whole files, and nothing that is no file: a named pipe has no end until somebody writes to it, a device never has one. */
public final class RegularFiles {

    private RegularFiles() {}

    /**
     * The bytes of a file. Symbolic links are followed.
     *
     * @throws NoSuchFileException when there is nothing at the path
     * @throws IOException when it is no regular file, or cannot be read
     */
    public static byte[] readAllBytes(Path file) throws IOException {
        requireRegular(file);
        return Files.readAllBytes(file);
    }

    /**
     * The text of a file in UTF-8. Symbolic links are followed.
     *
     * @throws CharacterCodingException when it is in another encoding
     * @throws IOException as {@link #readAllBytes}
     */
    public static String readString(Path file) throws IOException {
        requireRegular(file);
        return Files.readString(file);
    }

    /**
     * Copies a file, over another if there is one. Symbolic links are followed.
     *
     * @throws IOException as {@link #readAllBytes}, or when the copy cannot be written
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
