package se.kommun.uppdrag.files;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class RegularFilesTest {

    @TempDir
    private Path folder;

    @Test
    void aFileIsReadAlsoThroughALink() throws IOException {
        Path file = Files.writeString(folder.resolve("a.md"), "åäö");
        assertEquals("åäö", RegularFiles.readString(file));
        assertEquals("åäö", RegularFiles.readString(Files.createSymbolicLink(folder.resolve("b.md"), file)));
    }

    @Test
    void aFolderAndNothingAreToldApart() {
        assertFalse(assertThrows(IOException.class, () -> RegularFiles.readAllBytes(folder)) instanceof NoSuchFileException);
        assertThrows(NoSuchFileException.class, () -> RegularFiles.readAllBytes(folder.resolve("gone.md")));
    }

    @Test
    void theFirstBytesOfAFileAreThoseThereAre() throws IOException {
        Path file = Files.writeString(folder.resolve("abc.txt"), "abc");
        assertArrayEquals("ab".getBytes(StandardCharsets.UTF_8), RegularFiles.tryReadStart(file, 2));
        assertArrayEquals("abc".getBytes(StandardCharsets.UTF_8), RegularFiles.tryReadStart(file, 9));
        assertEquals(0, RegularFiles.tryReadStart(folder.resolve("gone.txt"), 9).length);
    }

    /** A named pipe that nobody writes to would be waited for without end, and so would a device. */
    @Test
    @DisabledOnOs(OS.WINDOWS)
    void noPipeAndNoDeviceIsRead() throws IOException, InterruptedException {
        Path pipe = folder.resolve("ror.md");
        assertEquals(0, new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor());
        assertThrows(IOException.class, () -> RegularFiles.readString(pipe));
        assertEquals(0, RegularFiles.tryReadStart(pipe, 1).length);
        assertEquals(0, RegularFiles.tryReadStart(Path.of("/dev/zero"), 1).length);
        assertThrows(IOException.class, () -> RegularFiles.readAllBytes(Path.of("/dev/zero")));
    }
}
