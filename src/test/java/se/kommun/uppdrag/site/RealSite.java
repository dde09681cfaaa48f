package se.kommun.uppdrag.site;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.commons.io.FileUtils;
import se.kommun.uppdrag.build.Build;

/** The repository's own site, built with some settings changed. */
public final class RealSite {

    /** A day on which every page of the site is published. */
    public static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    private RealSite() {}

    /** Copies the sources into {@code folder}, replaces the settings given, builds, and returns the published folder. */
    public static Path build(Path folder, Map<String, String> settings) throws IOException {
        copySources(folder);
        String properties = Files.readString(Path.of("jbake.properties"));
        properties = properties.lines().filter(line -> settings.keySet().stream().noneMatch(key -> line.startsWith(key + "=")))
                .collect(Collectors.joining("\n", "", "\n"));
        for (Map.Entry<String, String> setting : settings.entrySet()) {
            properties += setting.getKey() + "=" + setting.getValue() + "\n";
        }
        Files.writeString(folder.resolve("jbake.properties"), properties);
        Path output = folder.resolve("output");
        Build.Result result = Build.run(new Build.Options(folder, output, false, TODAY));
        assertTrue(result.published(), () -> "the real site has problems: " + result.problems());
        return output;
    }

    /** Copies content, templates, assets and settings of the repository. */
    public static void copySources(Path folder) throws IOException {
        for (String name : new String[] {"content", "templates", "assets"}) {
            FileUtils.copyDirectory(Path.of(name).toFile(), folder.resolve(name).toFile());
        }
        Files.copy(Path.of("jbake.properties"), folder.resolve("jbake.properties"));
    }
}
