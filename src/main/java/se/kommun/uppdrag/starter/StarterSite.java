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
import se.kommun.uppdrag.content.NewPage;
import se.kommun.uppdrag.content.PageType;

/** The files of a new site. It can be built at once, and says nothing that only the municipality knows. */
public final class StarterSite {

    /** The files that are copied. A name that begins with an underscore begins with a dot in the site. */
    private static final List<String> FILES = List.of("jbake.properties", "ordlista.txt", "lattlast.txt", "_gitignore", "_gitlab-ci.yml",
            "_github/workflows/site.yml", "content/index.md", "content/kontakt.md", "content/innehall.md", "content/404.md");

    /** The pages that a site should have and that only the municipality can write. They are drafts. */
    private static final Map<String, PageType> DRAFTS = Map.of("tillganglighet", PageType.ACCESSIBILITY, "personuppgifter", PageType.PRIVACY);

    private StarterSite() {}

    /**
     * Writes a new site.
     *
     * @param folder need not exist; must not hold any of the files
     * @param today when the pages were written
     * @throws java.nio.file.FileAlreadyExistsException if a file exists
     * @throws IOException if a file cannot be written
     */
    public static void write(Path folder, LocalDate today) throws IOException {
        for (String name : FILES) {
            String text = text(name).replace("{today}", today.toString()).replace("{review}", today.plusMonths(6).toString());
            write(folder.resolve(name.replaceFirst("^_", ".")), text);
        }
        for (Map.Entry<String, PageType> draft : DRAFTS.entrySet()) {
            write(folder.resolve("content/" + draft.getKey() + ".md"), NewPage.of(draft.getValue(), draft.getKey(), today).replaceFirst("(?m)^title: .*", "title: " + draft.getValue().description()));
        }
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
