package se.kommun.uppdrag.starter;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import se.kommun.uppdrag.content.ContentModel;
import se.kommun.uppdrag.content.NewPage;
import se.kommun.uppdrag.content.PageType;
import se.kommun.uppdrag.content.Purpose;

/** The files of a new site. It can be built at once, and says nothing that only the municipality knows. */
public final class StarterSite {

    /** The languages that a new site can be written in. {@code files.txt} in the folder of each names its files. */
    public static final List<String> LANGUAGES = List.of("sv", "en");

    /** The pages that are not copied but made, so that they have every key of their type. They are drafts. */
    private static final Map<String, Purpose> DRAFTS = Map.of("content/tillganglighet.md", Purpose.ACCESSIBILITY, "content/personuppgifter.md", Purpose.PRIVACY);

    private StarterSite() {}

    /**
     * Writes a new site.
     *
     * @param folder need not exist; must not hold any of the files
     * @param language one of {@link #LANGUAGES}
     * @param today when the pages were written
     * @throws java.nio.file.FileAlreadyExistsException if a file exists
     * @throws IOException if a file cannot be written
     */
    public static void write(Path folder, String language, LocalDate today) throws IOException {
        write(folder.resolve(".gitignore"), text("_gitignore"));
        for (String name : text(language + "/files.txt").lines().toList()) {
            Purpose draft = DRAFTS.get(name);
            write(folder.resolve(name.replaceFirst("^_", ".")), draft != null ? draft(draft, name, today)
                    : text(language + "/" + name).replace("{today}", today.toString()).replace("{review}", today.plusMonths(6).toString()));
        }
    }

    private static String draft(Purpose purpose, String name, LocalDate today) {
        PageType type = ContentModel.ofProgram().type(purpose).orElseThrow();
        return NewPage.of(type, name.replaceAll("^content/|\\.md$", ""), today).replaceFirst("(?m)^title: .*", "title: " + type.description());
    }

    private static void write(Path file, String text) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, text, StandardOpenOption.CREATE_NEW);
    }

    private static String text(String name) throws IOException {
        try (InputStream in = StarterSite.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
