package se.kommun.uppdrag.files;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DirectoriesTest {

    @TempDir
    Path folder;

    @Test
    void allThatIsInsideIsDeletedAndWhatLinksLeadToStays() throws IOException {
        Path outside = Files.writeString(Files.createDirectory(folder.resolve("outside")).resolve("a.txt"), "a");
        Path inside = Files.createDirectories(folder.resolve("inside/b/c"));
        Files.writeString(inside.resolve("d.txt"), "d");
        Files.createSymbolicLink(inside.resolve("directory"), outside.getParent());
        Files.createSymbolicLink(inside.resolve("file"), outside);
        Files.createSymbolicLink(inside.resolve("nowhere"), Path.of("missing"));

        assertTrue(Directories.deleteRecursively(folder.resolve("inside")));

        assertFalse(Files.exists(folder.resolve("inside"), LinkOption.NOFOLLOW_LINKS));
        assertTrue(Files.exists(outside));
    }

    @Test
    void gitIgnoresAllOfADirectoryUnlessItsOwnFileSaysOtherwise() throws IOException {
        Path directory = folder.resolve("a/b");
        Directories.createIgnoredByGit(directory);
        assertEquals("*\n", Files.readString(directory.resolve(".gitignore")));
        Files.writeString(directory.resolve(".gitignore"), "*.txt\n");
        Directories.createIgnoredByGit(directory);
        assertEquals("*.txt\n", Files.readString(directory.resolve(".gitignore")));
    }

    @Test
    void whatIsNotThereCannotBeDeleted() {
        assertFalse(Directories.deleteRecursively(folder.resolve("missing")));
    }
}
