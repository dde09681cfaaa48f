package se.kommun.uppdrag.bake;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.snakeyaml.engine.v2.api.LoadSettings;
import se.kommun.uppdrag.cache.Digest;
import se.kommun.uppdrag.markdown.Markdown;
import se.kommun.uppdrag.template.Templates;
import se.kommun.uppdrag.template.ValueDigests;

/** This program and what it is made of: another build of it, or another library, may make other pages of the same sources. */
final class Program {

    private Program() {}

    /** Equal as long as neither the program nor its Java has changed. */
    static Digest digest() throws IOException {
        List<Object> parts = new ArrayList<>();
        parts.add(System.getProperty("java.vm.version"));
        for (Class<?> part : List.of(Program.class, Markdown.PARSER, Templates.ENGINE, LoadSettings.class)) {
            Path place = place(part);
            try (Stream<Path> files = Files.walk(place)) { // a jar, or a folder of classes
                for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                    parts.add(file.toString());
                    parts.add(Stamp.of(file));
                }
            }
        }
        return ValueDigests.of(parts);
    }

    private static Path place(Class<?> part) throws IOException {
        try {
            return Path.of(part.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException impossible) {
            throw new IOException(impossible);
        }
    }
}
