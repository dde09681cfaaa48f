package se.kommun.uppdrag.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.kommun.uppdrag.files.AtomicFile;

class InterruptedSavesTest {

    private static final String LEFT = ".sida.md.0b1f3c1e-9f0a-4c55-8c4d-1a2b3c4d5e6f.tmp";

    @TempDir
    private Path folder;

    private void write(String path, long age) throws IOException {
        Path file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, "halv");
        Files.setLastModifiedTime(file, FileTime.from(Instant.now().minusSeconds(age)));
    }

    private Set<String> files() throws IOException {
        try (Stream<Path> walk = Files.walk(folder)) {
            return walk.filter(Files::isRegularFile).map(file -> folder.relativize(file).toString().replace('\\', '/')).collect(Collectors.toSet());
        }
    }

    @Test
    void onlyWhatAKilledSaveLeftIsDeleted() throws IOException {
        Set<String> own = Set.of("site/content/sida.md", "site/content/.dold", "site/content/.anteckning.tmp", "site/content/.123.tmp",
                "site/content/en/" + LEFT.substring(1), "site/assets/" + LEFT, "site/.uppdrag/osparat/sida.txt", "utanfor/" + LEFT);
        for (String path : own) {
            write(path, 3600);
        }
        for (String path : new String[] {"content/" + LEFT, "content/en/" + LEFT, ".uppdrag/.4711.tmp", ".uppdrag/osparat/" + LEFT}) {
            write("site/" + path, 3600);
        }
        write("site/content/under/" + LEFT, -3600); // of a save that is being made
        Files.createSymbolicLink(folder.resolve("site/content/lank"), folder.resolve("utanfor"));
        InterruptedSaves.removeLeftovers(folder.resolve("site"));
        Set<String> left = files();
        assertTrue(left.remove("site/content/under/" + LEFT));
        assertEquals(own, left);
    }

    @Test
    void whatAtomicFileWritesHasSuchAName() throws IOException {
        write("site/content/sida.md", 0);
        Path beside = AtomicFile.writeTemporary(folder.resolve("site/content/sida.md"), new byte[] {1});
        Files.setLastModifiedTime(beside, FileTime.from(Instant.now().minusSeconds(3600)));
        InterruptedSaves.removeLeftovers(folder.resolve("site"));
        assertEquals(Set.of("site/content/sida.md"), files());
    }

    @Test
    void aSiteWithoutThoseFoldersIsSweptToo() throws IOException {
        InterruptedSaves.removeLeftovers(folder);
        assertEquals(Set.of(), files());
    }
}
