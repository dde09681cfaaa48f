package se.kommun.uppdrag.content;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.kommun.uppdrag.files.Digest;
import se.kommun.uppdrag.files.RegularFiles;
import se.kommun.uppdrag.report.Location;
import se.kommun.uppdrag.report.Problem;

/**
 * The content model of a site as it was read.
 *
 * @param digest of the site's file; {@link #NONE} if it has none
 * @param model empty if the file has faults
 */
public record ContentModelFile(Digest digest, Optional<ContentModel> model, List<Problem> problems) {

    private static final Digest NONE = new Digest(0, 0);

    /** Reads the model of a site. */
    public static ContentModelFile read(Path site) {
        return read(site.resolve(ContentModel.FILE), null);
    }

    /**
     * Reads a model.
     *
     * @param file need not exist: then the model is the program's own
     * @param before what was read before; the same object is returned if the bytes are the same
     */
    public static ContentModelFile read(Path file, @Nullable ContentModelFile before) {
        if (!Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
            String other = ContentModel.FILE.replace(".yaml", ".yml");
            if (Files.exists(file.resolveSibling(other))) {
                return new ContentModelFile(NONE, Optional.empty(), List.of(Problem.error(YamlMapping.RULE, Location.of(other), "Filen har fel namn och läses inte.",
                        "Döp om den till " + ContentModel.FILE + ".")));
            }
            return new ContentModelFile(NONE, Optional.of(ContentModel.ofProgram()), List.of());
        }
        List<Problem> problems = new ArrayList<>();
        try {
            byte[] bytes = RegularFiles.readAllBytes(file);
            Digest digest = Digest.of(bytes);
            return before != null && before.digest().equals(digest) ? before
                    : new ContentModelFile(digest, ContentModelReader.read(bytes, problems::add), List.copyOf(problems));
        } catch (IOException unreadable) {
            return new ContentModelFile(NONE, Optional.empty(), List.of(Problem.error("file-unreadable", Location.of(ContentModel.FILE), "Filen går inte att läsa.",
                    "Kontrollera att du får läsa den.")));
        }
    }
}
