package se.kommun.uppdrag.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.JarFile;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The document about the class path tells what the packaged program really has. */
class ClassPathDocIT {

    private static final Pattern ROW = Pattern.compile("(?m)^\\| ([a-z0-9._-]+) \\| ([0-9][^ ]*) \\| (\\d+) \\|.+\\|$");

    @Test
    void everyJarIsInTheDocumentWithItsVersionAndSize() throws IOException {
        List<String> documented = new ArrayList<>();
        Matcher row = ROW.matcher(Files.readString(Path.of("docs/class-path.md")));
        while (row.find()) {
            documented.add(row.group(1) + "-" + row.group(2) + ".jar " + row.group(3) + " kB");
        }
        assertEquals(classPath(), documented);
    }

    private static List<String> classPath() throws IOException {
        Path target = Path.of("target");
        List<String> jars = new ArrayList<>();
        try (JarFile program = new JarFile(target.resolve("uppdrag.jar").toFile())) {
            String entries = program.getManifest().getMainAttributes().getValue("Class-Path");
            for (String entry : entries.split(" ")) {
                Path jar = target.resolve(entry);
                jars.add(jar.getFileName() + " " + Math.round(Files.size(jar) / 1000.0) + " kB");
            }
        }
        return jars.stream().sorted().toList();
    }
}
