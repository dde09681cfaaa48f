package se.kommun.uppdrag.build;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.kommun.uppdrag.testing.FixtureSite;
import se.kommun.uppdrag.testing.Folder;
import se.kommun.uppdrag.testing.Program;

/** The same sources give the same bytes, wherever and by whomever they are built. */
class ReproducibleBuildIT {

    // A noon in Sweden that is already the next day in Auckland.
    private static final Map<String, String> DAY = Map.of("SOURCE_DATE_EPOCH", "1796122800");

    @TempDir
    private Path root;
    private Path program;

    /** With the charset of LANG=C Java finds no program in a folder whose name has other letters than a-z. */
    @BeforeEach
    void copyTheProgram() throws IOException {
        program = Files.createDirectory(root.resolve("program"));
        Files.copy(Path.of("target/uppdrag.jar"), program.resolve("uppdrag.jar"));
        Folder.copy(Path.of("target/lib"), program.resolve("lib"));
    }

    @Test
    void anotherZoneLocaleCharsetAndOrderOfFilesGiveTheSameBytes() {
        Path here = FixtureSite.copyTo(root.resolve("here")).folder();
        SortedMap<String, String> expected = build(here, DAY,
                List.of("-Duser.timezone=Europe/Stockholm", "-Duser.language=sv", "-Duser.country=SE", "-Dfile.encoding=UTF-8"));
        assertFalse(expected.isEmpty());
        Path elsewhere = root.resolve("elsewhere with blanks/and more");
        Folder.copyBackwards(here.resolve("content"), elsewhere.resolve("content"));
        Folder.copyBackwards(here.resolve("templates"), elsewhere.resolve("templates"));
        Folder.copyBackwards(here.resolve("assets"), elsewhere.resolve("assets"));
        Folder.copy(here.resolve("jbake.properties"), elsewhere.resolve("jbake.properties"));
        Folder.copy(here.resolve("lattlast.txt"), elsewhere.resolve("lattlast.txt"));
        assertEquals(expected, build(elsewhere, Map.of("SOURCE_DATE_EPOCH", "1796122800", "LANG", "C", "LC_ALL", "C", "TZ", "Pacific/Auckland"),
                List.of("-Duser.timezone=Pacific/Auckland", "-Duser.language=tr", "-Duser.country=TR", "-Dfile.encoding=ISO-8859-1",
                        "-Djava.util.concurrent.ForkJoinPool.common.parallelism=7")));
    }

    private SortedMap<String, String> build(Path source, Map<String, String> environment, List<String> flags) {
        List<String> command = new ArrayList<>(flags);
        command.addAll(List.of("-jar", program.resolve("uppdrag.jar").toString(), "build", "--source", source.toString()));
        Program.Run run = Program.run(root, environment, Program.java(command));
        assertEquals(0, run.status(), run.err());
        return Folder.digests(source.resolve("output"));
    }
}
