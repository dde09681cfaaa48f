package se.kommun.uppdrag.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** A folder with a site's sources, which a test may change. {@link FixtureSite} and {@link RealSite} make it. */
public final class SiteCopy {

    private final Path folder;

    SiteCopy(Path folder) {
        this.folder = folder;
    }

    public Path folder() {
        return folder;
    }

    public String text(String path) {
        return text(folder.resolve(path));
    }

    public SiteCopy write(String path, String text) {
        try {
            Files.createDirectories(folder.resolve(path).getParent());
            Files.writeString(folder.resolve(path), text);
            return this;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    public SiteCopy append(String path, String text) {
        try {
            Files.writeString(folder.resolve(path), text, StandardOpenOption.APPEND);
            return this;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** Deletes pages of {@code content}, such as {@code en/contact}. */
    public SiteCopy without(String... pages) {
        try {
            for (String page : pages) {
                Files.delete(folder.resolve("content/" + page + ".md"));
            }
            return this;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** Sets one setting in jbake.properties. */
    public SiteCopy set(String key, String value) {
        String settings = text("jbake.properties").lines().filter(line -> !line.startsWith(key + "="))
                .reduce("", (all, line) -> all + line + "\n");
        return write("jbake.properties", settings + key + "=" + value + "\n");
    }

    /** Adds ordinary pages, each a copy of one that is there, so that a build lasts. */
    public SiteCopy withMorePages(int count) {
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
