package se.kommun.uppdrag.asset;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import se.kommun.uppdrag.content.FileNames;
import se.kommun.uppdrag.files.RelativePath;
import se.kommun.uppdrag.report.Location;
import se.kommun.uppdrag.report.Problem;

/** Lists the files of {@code assets/}, which are published with the pages. */
public final class AssetFolder {

    private AssetFolder() {}

    /**
     * The paths inside the folder, sorted; empty if the folder does not exist. Hidden files are left out, as in JBake. Symbolic
     * links, names reserved by Windows, special files and unreadable folders are problems.
     */
    public static List<String> list(Path assets, Consumer<Problem> problems) {
        if (!Files.isDirectory(assets)) {
            return List.of();
        }
        List<String> found = new ArrayList<>();
        try (Stream<Path> walk = Files.walk(assets)) {
            walk.sorted().forEach(file -> {
                String path = RelativePath.of(assets, file);
                if (Files.isSymbolicLink(file)) {
                    problems.accept(Problem.error("symbolic-link", Location.of("assets/" + path),
                            "Filen är en genväg (symbolisk länk) och kan leda ut ur mappen assets.",
                            "Lägg själva filen här i stället."));
                } else if (FileNames.isDevice(file.getFileName().toString())) {
                    problems.accept(Problem.error("file-name", Location.of("assets/" + path),
                            "Namnet \"" + file.getFileName() + "\" är upptaget i Windows. Där går filen inte att öppna eller ta bort.",
                            "Byt namn till något annat."));
                } else if (Files.isRegularFile(file) && !("/" + path).contains("/.")) {
                    found.add(path);
                } else if (!Files.isRegularFile(file) && !Files.isDirectory(file)) {
                    problems.accept(Problem.error("file-unreadable", Location.of("assets/" + path), "Det här är ingen vanlig fil och går inte att läsa.",
                            "Ta bort den."));
                }
            });
        } catch (IOException | UncheckedIOException unreadable) {
            problems.accept(Problem.error("file-unreadable", Location.of("assets"), "Mappen assets går inte att läsa.",
                    "Kontrollera att du får läsa mappen och allt i den."));
        }
        return found;
    }
}
