package se.kommun.uppdrag.jbake;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.File;
import java.io.IOException;
import java.net.JarURLConnection;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import se.kommun.uppdrag.testing.Folder;
import se.kommun.uppdrag.testing.Program;

/**
 * JBake's own command and the program's, each on the same day.
 *
 * @param root where both write
 */
public record JBakeCommand(Path root) {

    private static final Map<String, String> DAY = Map.of("SOURCE_DATE_EPOCH", "1796122800");

    /** Digests of what the program itself makes of a site. */
    public SortedMap<String, String> built(Path site) {
        Path output = root.resolve("built");
        Program.Run run = Program.run(root, DAY, Program.jar(List.of(), "build", "--source", site.toString(), "--output", output.toString()));
        assertEquals(0, run.status(), run.err());
        return Folder.digests(output);
    }

    /** Digests of what JBake makes of it. */
    public SortedMap<String, String> baked(Path site) {
        Path output = root.resolve("baked");
        Program.Run run = bake(site, output);
        assertEquals(0, run.status(), run.out() + run.err());
        return Folder.digests(output);
    }

    /** Runs JBake's command; what it logs is in {@code err}. */
    Program.Run bake(Path site, Path output) {
        return Program.run(root, DAY, Program.java(List.of("-Dslf4j.provider=org.slf4j.simple.SimpleServiceProvider",
                "-Dorg.slf4j.simpleLogger.defaultLogLevel=warn", "-Dorg.slf4j.simpleLogger.showThreadName=false",
                "-Dorg.slf4j.simpleLogger.showLogName=false", "-Dstderr.encoding=UTF-8", "-cp", classPath(),
                "org.jbake.launcher.Main", "-b", site.toString(), output.toString())));
    }

    /** The class path of the tests, whoever runs them: the program, and every jar. */
    private static String classPath() {
        try {
            Set<String> entries = new LinkedHashSet<>();
            entries.add(Path.of(UppdragParser.class.getProtectionDomain().getCodeSource().getLocation().toURI()).toString());
            for (URL manifest : Collections.list(JBakeCommand.class.getClassLoader().getResources("META-INF/MANIFEST.MF"))) {
                if (manifest.openConnection() instanceof JarURLConnection inJar) {
                    entries.add(Path.of(inJar.getJarFileURL().toURI()).toString());
                }
            }
            return String.join(File.pathSeparator, entries);
        } catch (IOException | URISyntaxException failed) {
            throw new IllegalStateException(failed);
        }
    }
}
