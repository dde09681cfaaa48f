package se.kommun.uppdrag.content;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import se.kommun.uppdrag.config.SettingsReader;
import se.kommun.uppdrag.files.RelativePath;
import se.kommun.uppdrag.report.Location;
import se.kommun.uppdrag.report.Problem;

/** Lists the content folder and rejects what cannot become a page or a file of the site. */
public final class SourceFolder {

    /** Extensions of the files beside the pages that are published unchanged. */
    private static final Set<String> MEDIA = Set.of("png", "jpg", "jpeg", "gif", "webp", "avif", "svg", "pdf", "docx", "xlsx", "pptx", "odt", "ods", "odp",
            "mp3", "m4a", "mp4", "webm", "vtt");

    /**
     * The content of the folder.
     *
     * @param pages Markdown files, sorted by path
     * @param media other files that are published, sorted by path
     * @param ignored files that are skipped, each with the reason in Swedish
     */
    public record Listing(List<SourceFile> pages, List<SourceFile> media, List<Ignored> ignored) {}

    /** A file that is skipped, with the reason in Swedish. */
    public record Ignored(String path, String reason) {}

    private final Path site;
    private final String sourceLanguage;
    private final Consumer<Problem> problems;
    private final List<SourceFile> pages = new ArrayList<>();
    private final List<SourceFile> media = new ArrayList<>();
    private final List<Ignored> ignored = new ArrayList<>();

    private SourceFolder(Path site, String sourceLanguage, Consumer<Problem> problems) {
        this.site = site;
        this.sourceLanguage = sourceLanguage;
        this.problems = problems;
    }

    /**
     * Lists {@code content/} of a site's folder. Rejected files are reported and are in none of the lists.
     *
     * @param sourceLanguage the language that the site is written in
     */
    public static Listing list(Path site, String sourceLanguage, Consumer<Problem> problems) {
        return new SourceFolder(site, sourceLanguage, problems).walk();
    }

    /** Lists the folder for those who leave its problems to the build. Reads the site's settings. */
    public static Listing list(Path site) {
        return list(site, SettingsReader.sourceLanguage(site), ignored -> { });
    }

    private Listing walk() {
        Path content = site.resolve("content");
        if (!Files.isDirectory(content)) {
            problems.accept(Problem.error("content-missing", Location.of("content"), "Mappen content finns inte.",
                    "Skapa mappen, eller ange rätt mapp med --source."));
            return new Listing(List.of(), List.of(), List.of());
        }
        try {
            Files.walkFileTree(content, new Visitor());
        } catch (IOException impossible) {
            reportUnreadable(content);
        }
        pages.sort((a, b) -> a.path().compareTo(b.path()));
        media.sort((a, b) -> a.path().compareTo(b.path()));
        return new Listing(List.copyOf(pages), List.copyOf(media), List.copyOf(ignored));
    }

    private final class Visitor extends SimpleFileVisitor<Path> {
        @Override
        public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
            if (folder.equals(site.resolve("content"))) {
                return FileVisitResult.CONTINUE;
            }
            String name = folder.getFileName().toString();
            if (name.startsWith(".")) {
                ignored.add(new Ignored(path(folder) + "/", "dold mapp"));
                return FileVisitResult.SKIP_SUBTREE;
            }
            if (!FileNames.isSlug(name)) {
                reportWrongName(folder, FileNames.slug(name));
                return FileVisitResult.SKIP_SUBTREE;
            }
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            classify(file, attributes);
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException cause) {
            reportUnreadable(file);
            return FileVisitResult.CONTINUE;
        }
    }

    private void classify(Path file, BasicFileAttributes attributes) {
        String name = file.getFileName().toString();
        String ending = name.substring(name.lastIndexOf('.') + 1);
        if (name.startsWith(".") || name.endsWith("~") || name.startsWith("#")) {
            ignored.add(new Ignored(path(file), "dold eller tillfällig fil"));
        } else if (attributes.isSymbolicLink()) {
            problems.accept(Problem.error("symbolic-link", Location.of(path(file)),
                    "Filen är en genväg (symbolisk länk) och kan leda ut ur mappen content.", "Lägg själva filen här i stället."));
        } else if (!attributes.isRegularFile()) {
            reportUnreadable(file);
        } else if (!(ending.equals("md") ? FileNames.isSlug(name.substring(0, name.length() - 3)) : FileNames.isFileName(name))) {
            reportWrongName(file, FileNames.toValidName(name));
        } else if (ending.equals("md")) {
            pages.add(new SourceFile(path(file), file, sourceLanguage));
        } else if (MEDIA.contains(ending)) {
            media.add(new SourceFile(path(file), file, sourceLanguage));
        } else {
            problems.accept(Problem.error("file-type-unknown", Location.of(path(file)),
                    name.contains(".") ? "En fil som slutar på ." + ending + " kan inte publiceras härifrån."
                            : "En fil utan filändelse kan inte publiceras härifrån.",
                    "Sidor ska sluta på .md. Bilder och dokument ska vara någon av: "
                            + String.join(", ", MEDIA.stream().sorted().toList()) + "."));
        }
    }

    private void reportWrongName(Path file, String validName) {
        problems.accept(Problem.error("file-name", Location.of(path(file)),
                FileNames.isDevice(file.getFileName().toString())
                        ? "Namnet \"" + file.getFileName() + "\" är upptaget i Windows. Där går filen inte att öppna eller ta bort."
                        : "Namnet \"" + file.getFileName() + "\" kan inte stå i en webbadress. Använd bara a–z, 0–9 och bindestreck.",
                Files.exists(file.resolveSibling(validName), LinkOption.NOFOLLOW_LINKS)
                        ? "Namnet " + validName + " är upptaget, så välj ett annat." : "Byt namn till " + validName + "."));
    }

    private void reportUnreadable(Path file) {
        problems.accept(Problem.error("file-unreadable", Location.of(path(file)), "Filen eller mappen går inte att läsa.",
                "Kontrollera att du får läsa den."));
    }

    private String path(Path file) {
        return RelativePath.of(site, file);
    }
}
