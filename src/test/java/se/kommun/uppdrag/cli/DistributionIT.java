package se.kommun.uppdrag.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.jar.JarFile;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.kommun.uppdrag.testing.Distribution;
import se.kommun.uppdrag.testing.Folder;

/** What a user gets has all that the program needs, and the licences. {@link LauncherIT} starts it. */
class DistributionIT {

    @TempDir
    private Path folder;

    @Test
    void hasTheProgramWithItsClassPathAndEveryLicence() throws IOException {
        Path home = Distribution.unpackTo(folder);
        assertEquals(List.of("LICENSE", "README.txt", "THIRD-PARTY.txt", "lib", "licenses", "uppdrag", "uppdrag.cmd", "uppdrag.jar"),
                Folder.names(home).stream().sorted().toList());
        List<String> libraries = Folder.names(home.resolve("lib")).stream().map(name -> "lib/" + name).sorted().toList();
        try (JarFile program = new JarFile(home.resolve("uppdrag.jar").toFile())) {
            String entries = program.getManifest().getMainAttributes().getValue("Class-Path");
            assertEquals(Arrays.stream(entries.split(" ")).sorted().toList(), libraries);
        }
        try (Stream<String> lines = Files.lines(home.resolve("THIRD-PARTY.txt"))) {
            // "     (MIT) SLF4J API Module (org.slf4j:slf4j-api:2.0.20 - http://www.slf4j.org)"
            Pattern licensed = Pattern.compile(" +\\(.+\\(.+:(.+):(.+) - .+\\)");
            assertEquals(libraries, lines.map(licensed::matcher).filter(line -> line.matches())
                    .map(line -> "lib/" + line.group(1) + "-" + line.group(2) + ".jar").sorted().toList());
        }
    }

    /** In the format that {@code sha256sum -c} reads. */
    @Test
    void itsChecksumLiesBesideIt() throws IOException, NoSuchAlgorithmException {
        Path zip = Distribution.zip();
        String digest = HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(zip)));
        assertEquals(digest + " *" + zip.getFileName(), Files.readString(Path.of(zip + ".sha256")).strip());
    }
}
