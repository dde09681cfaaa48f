package se.kommun.uppdrag.content;

import java.nio.file.Path;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.kommun.uppdrag.config.LanguageCode;

/**
 * A file in the content folder.
 *
 * @param path from the site's folder with forward slashes, such as {@code content/en/start.md}
 * @param file on this machine
 */
public record SourceFile(@Nullable String path, Path file) {

    /** The content folder, in the site's. */
    public static final String FOLDER = "content/";
    private static final String PAGE = ".md";

    /** Whether a path is that of a page: in the content folder, every part of it a slug, the last one with the ending {@code .md}. */
    public static boolean isPagePath(String path) {
        return path.startsWith(FOLDER) && path.endsWith(PAGE) && Stream.of(path.substring(0, path.length() - PAGE.length()).split("/", -1)).allMatch(FileNames::isSlug);
    }

    /** The path inside the content folder. */
    public String inside() {
        return path.substring(FOLDER.length());
    }

    /** The folder inside the content folder, empty or ending with a slash. */
    String folder() {
        String inside = inside();
        return inside.substring(0, inside.lastIndexOf('/') + 1);
    }

    /** The language of the folder that the file lies in, by the folder's name; Swedish everywhere else. */
    public String language() {
        String folder = folder();
        String first = folder.substring(0, Math.max(0, folder.indexOf('/')));
        return LanguageCode.isKnown(first) ? first : LanguageCode.SOURCE;
    }

    /** The file's name without ending. */
    String stem() {
        String name = path.substring(path.lastIndexOf('/') + 1);
        int dot = name.lastIndexOf('.');
        return dot <= 0 ? name : name.substring(0, dot);
    }

    /** The address that a page of this file has when its header says nothing else. */
    public String defaultAddress() {
        return folder() + stem() + ".html";
    }
}
