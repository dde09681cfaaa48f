package se.kommun.uppdrag.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** Copies of this project's own site as another municipality's, for tests that change it or build it. */
public final class RealSite {

    private final Path folder;

    private RealSite(Path folder) {
        this.folder = folder;
    }

    /** Copies the site's sources to a new folder. */
    public static RealSite copyTo(Path folder) {
        Path project = Path.of("").toAbsolutePath();
        for (String part : new String[] {"content", "templates", "assets"}) {
            Folder.copy(project.resolve(part), folder.resolve(part));
        }
        RealSite site = new RealSite(folder);
        for (String file : new String[] {"jbake.properties", "ordlista.txt", "lattlast.txt"}) {
            site.write(file, site.text(project.resolve(file)));
        }
        return site.write("jbake.properties", Municipality.replaceIn(site.text("jbake.properties")));
    }

    public Path folder() {
        return folder;
    }

    public String text(String path) {
        return text(folder.resolve(path));
    }

    public RealSite write(String path, String text) {
        try {
            Files.createDirectories(folder.resolve(path).getParent());
            Files.writeString(folder.resolve(path), text);
            return this;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    public RealSite append(String path, String text) {
        try {
            Files.writeString(folder.resolve(path), text, StandardOpenOption.APPEND);
            return this;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** Sets one setting in jbake.properties. */
    public RealSite set(String key, String value) {
        String settings = text("jbake.properties").lines().filter(line -> !line.startsWith(key + "="))
                .reduce("", (all, line) -> all + line + "\n");
        return write("jbake.properties", settings + key + "=" + value + "\n");
    }

    /** Adds ordinary pages, each a copy of one that is there, so that a build lasts. */
    public RealSite withMorePages(int count) {
        String page = text("content/om-lss.md");
        for (int i = 1; i <= count; i++) {
            write("content/sida-" + i + ".md", page.replaceFirst("(?m)^title: .*$", "title: Sida nummer " + i));
        }
        return this;
    }

    private String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
