package se.kommun.uppdrag.asset;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import se.kommun.uppdrag.report.Location;
import se.kommun.uppdrag.report.Problem;

/** The problems of documents and films that say who made them, or where. */
final class EmbeddedMetadataProblems {

    private static final String COPY = "Spara en kopia utan uppgifter och lägg den här i stället. Hur står i docs/redaktor.md under Filmer.";

    private EmbeddedMetadataProblems() {}

    static List<Problem> ofDocument(Optional<Set<String>> authors, Location location, Set<String> own) {
        Set<String> names = new TreeSet<>(authors.orElse(Set.of())); // that a PDF cannot be opened is what the rules for documents report
        names.removeIf(name -> own.stream().anyMatch(name::equalsIgnoreCase));
        return names.isEmpty() ? List.of() : List.of(Problem.warning("document-author", location,
                "Dokumentet säger vem som har skrivit det: " + String.join(", ", names) + ". Alla som hämtar filen kan se det.",
                "Öppna dokumentet i programmet där det är gjort, ta bort författaren under Arkiv och Egenskaper eller Info, och spara det igen."));
    }

    static List<Problem> ofFilm(Optional<Mp4Metadata.Found> found, Location location) {
        if (found.isEmpty()) {
            return List.of(Problem.warning("film-unreadable", location, "Filen är ingen hel film eller ljudfil av det slag som namnet säger.",
                    "Spara den igen som mp4, eller ta bort filen."));
        }
        List<Problem> problems = new ArrayList<>();
        if (found.get().place()) {
            problems.add(Problem.warning("film-place", location, "Filen säger var den är inspelad. Alla som hämtar den kan se det.", COPY));
        }
        if (found.get().author()) {
            problems.add(Problem.warning("film-author", location, "Filen säger vem som har gjort den. Alla som hämtar den kan se det.", COPY));
        }
        return problems;
    }
}
