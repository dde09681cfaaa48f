package se.kommun.uppdrag.bake;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import se.kommun.uppdrag.cache.Digest;
import se.kommun.uppdrag.settings.Settings;
import se.kommun.uppdrag.template.TemplateFolder;
import se.kommun.uppdrag.template.ValueDigests;

/** What all pages are made of: only on the same ground can one of an earlier build stand. */
final class Ground {

    private Ground() {}

    /**
     * The program, the templates, the settings, and whether drafts are marked; of its own for each call when one cannot be read.
     *
     * @param templates their folder
     */
    static Digest of(Path templates, Settings settings, boolean drafts) {
        List<Object> parts = new ArrayList<>();
        try {
            parts.add(Program.digest());
            for (Path file : TemplateFolder.files(templates)) {
                parts.add(file.toString());
                parts.add(Digest.of(file));
            }
        } catch (IOException unreadable) {
            parts.add(UUID.randomUUID().toString()); // nothing is taken over
        }
        parts.add(settings.toString());
        parts.add(drafts);
        return ValueDigests.of(parts);
    }
}
