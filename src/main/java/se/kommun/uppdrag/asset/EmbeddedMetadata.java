package se.kommun.uppdrag.asset;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
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
 * ({@link RasterImages}, {@link SvgCheck}).
 */
public final class EmbeddedMetadata {

    private static final String COPY = "Spara en kopia utan uppgifter och lägg den här i stället. Hur står i docs/redaktor.md under Filmer.";

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
                        .ifPresent(found -> (document ? ofDocument(found, Location.of(name), own) : ofFilm(found, Location.of(name))).forEach(problems));
            }
        });
    }

    private static List<Problem> ofDocument(Found document, Location location, Set<String> own) {
        Set<String> names = new TreeSet<>(document.authors().orElse(Set.of())); // that a PDF cannot be opened is what the rules for documents report
        names.removeIf(name -> own.stream().anyMatch(name::equalsIgnoreCase));
        return names.isEmpty() ? List.of() : List.of(Problem.warning("document-author", location,
                "Dokumentet säger vem som har skrivit det: " + String.join(", ", names) + ". Alla som hämtar filen kan se det.",
                "Öppna dokumentet i programmet där det är gjort, ta bort författaren under Arkiv och Egenskaper eller Info, och spara det igen."));
    }

    private static List<Problem> ofFilm(Found found, Location location) {
        if (found.film().isEmpty()) {
            return List.of(Problem.warning("film-unreadable", location, "Filen är ingen hel film eller ljudfil av det slag som namnet säger.",
                    "Spara den igen som mp4, eller ta bort filen."));
        }
        List<Problem> problems = new ArrayList<>();
        if (found.film().get().place()) {
            problems.add(Problem.warning("film-place", location, "Filen säger var den är inspelad. Alla som hämtar den kan se det.", COPY));
        }
        if (found.film().get().author()) {
            problems.add(Problem.warning("film-author", location, "Filen säger vem som har gjort den. Alla som hämtar den kan se det.", COPY));
        }
        return problems;
    }
}
