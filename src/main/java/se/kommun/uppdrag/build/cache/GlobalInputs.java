package se.kommun.uppdrag.build.cache;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.snakeyaml.engine.v2.api.LoadSettings;
import se.kommun.uppdrag.config.Settings;
import se.kommun.uppdrag.files.Digest;
import se.kommun.uppdrag.markdown.Markdown;
import se.kommun.uppdrag.template.TemplateFolder;
import se.kommun.uppdrag.template.Templates;
import se.kommun.uppdrag.template.ValueDigests;

/** The inputs that all pages share. A change of any of them invalidates the whole cache. */
public final class GlobalInputs {

    private GlobalInputs() {}

    /**
     * The digest of the templates, the content model, the settings and whether drafts are marked. If a template cannot be read, each call gives another digest,
     * so that no page is reused.
     *
     * @param templates the folder of the templates
     * @param model the digest of the content model
     */
    public static Digest of(Path templates, Digest model, Settings settings, boolean drafts) {
        List<Object> parts = new ArrayList<>();
        try {
            for (Path file : TemplateFolder.files(templates)) {
                parts.add(file.toString());
                parts.add(Digest.of(file));
            }
        } catch (IOException unreadable) {
            parts.add(UUID.randomUUID().toString()); // matches no cached page
        }
        parts.add(model);
        parts.add(settings.toString());
        parts.add(drafts);
        return ValueDigests.of(parts);
    }

    /** The digest of the program, its libraries and the Java version. Another version may render the same sources differently. */
    static Digest program() throws IOException {
        List<Object> parts = new ArrayList<>();
        parts.add(System.getProperty("java.vm.version"));
        for (Class<?> part : List.of(GlobalInputs.class, Markdown.PARSER, Templates.ENGINE, LoadSettings.class)) {
            try (Stream<Path> files = Files.walk(location(part))) { // a jar, or a folder of classes
                for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                    parts.add(file.toString());
                    parts.add(FileSignature.of(file));
                }
            }
        }
        return ValueDigests.of(parts);
    }

    private static Path location(Class<?> part) throws IOException {
        try {
            return Path.of(part.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException impossible) {
            throw new IOException(impossible);
        }
    }
}
