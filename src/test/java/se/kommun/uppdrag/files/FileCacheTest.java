package se.kommun.uppdrag.files;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileCacheTest {

    private static final FileTime OLD = FileTime.from(Instant.parse("2026-01-01T00:00:00Z"));

    private final FileCache memory = new FileCache(true);

    private String text(Path file) {
        memory.begin();
        return memory.of(file, String.class, (path, before) -> {
            try {
                return Files.readString(path);
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        });
    }

    @Test
    void otherBytesOfTheSameSizeAndTimeAreRead(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("a.txt");
        assumeTrue(file.getFileSystem().supportedFileAttributeViews().contains("unix"), "a file system that tells when an inode changed");
        Files.writeString(file, "ett");
        Files.setLastModifiedTime(file, OLD);
        assertEquals("ett", text(file));
        Files.writeString(file, "tva");
        Files.setLastModifiedTime(file, OLD);
        assertEquals("tva", text(file));
    }
}
