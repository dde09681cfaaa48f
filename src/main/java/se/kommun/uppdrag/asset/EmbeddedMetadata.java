package se.kommun.uppdrag.asset;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import se.kommun.uppdrag.files.FileCache;
import se.kommun.uppdrag.files.RelativePath;
import se.kommun.uppdrag.pdf.PdfAuthors;
import se.kommun.uppdrag.report.Containment;
import se.kommun.uppdrag.report.Location;
import se.kommun.uppdrag.report.Problem;

/**
 * Warns about documents and films that contain the name of their author or the location of recording. They are published unchanged:
 * a PDF may be signed, and a film may be too large to rewrite in each build. Images and drawings are cleaned instead
 * ({@link RasterImages}, {@link SvgFiles}).
 */
public final class EmbeddedMetadata {

    /** The metadata of a document or of a film; both empty if the file cannot be read. */
    private record Found(Optional<Set<String>> authors, Optional<Mp4Metadata.Found> film) {

        static Found of(Path file, boolean document) {
            try {
                return document ? new Found(Optional.of(OfficeAuthors.isFor(file.getFileName().toString()) ? OfficeAuthors.of(file) : PdfAuthors.of(file)), Optional.empty()) : new Found(Optional.empty(), Optional.of(Mp4Metadata.of(file)));
            } catch (IOException unreadable) {
                return new Found(Optional.empty(), Optional.empty());
            }
        }
    }

    private EmbeddedMetadata() {}

    /**
     * Checks documents and films.
     *
     * @param media files of any kind by their address; problems name them by their path in {@code site}
     * @param own author names that are not a person, such as the municipality; case-insensitive
     * @param problems called from several threads at once
     */
    public static void check(Map<String, Path> media, Path site, Set<String> own, FileCache cache, Consumer<Problem> problems) {
        media.entrySet().parallelStream().forEach(each -> {
            String address = each.getKey();
            Path file = each.getValue();
            String name = RelativePath.of(site, file);
            boolean document = address.toLowerCase(Locale.ROOT).endsWith(".pdf") || OfficeAuthors.isFor(address);
            if (document || Mp4Metadata.isFor(address)) {
                Containment.of(name, problems, () -> cache.of(file, Found.class, (path, before) -> Found.of(path, document)))
                        .ifPresent(found -> (document ? EmbeddedMetadataProblems.ofDocument(found.authors(), Location.of(name), own)
                                : EmbeddedMetadataProblems.ofFilm(found.film(), Location.of(name))).forEach(problems));
            }
        });
    }
}
