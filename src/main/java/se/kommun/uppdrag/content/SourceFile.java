package se.kommun.uppdrag.content;

import java.nio.file.Path;
import java.util.stream.Stream;
import se.kommun.uppdrag.config.LanguageCode;
import se.kommun.uppdrag.config.SettingsReader;

/**
 * A file in the content folder.
 *
 * @param path relative to the site's folder, with forward slashes, such as {@code content/en/start.md}
 * @param file on this machine
 * @param sourceLanguage the language that the site is written in
 */
public record SourceFile(String path, Path file, String sourceLanguage) {

    /** The content folder, relative to the site's folder. */
    public static final String FOLDER = "content/";
    private static final String PAGE = ".md";

    /** A file of a site, which need not exist. Reads the site's settings for the language that it is written in. */
    public static SourceFile in(Path site, String path) {
        return new SourceFile(path, site.resolve(path), SettingsReader.sourceLanguage(site));
    }

    /** Returns whether a path is that of a page: in the content folder, every part a slug, with the extension {@code .md}. */
    public static boolean isPagePath(String path) {
        return path.startsWith(FOLDER) && path.endsWith(PAGE) && Stream.of(path.substring(0, path.length() - PAGE.length()).split("/", -1)).allMatch(FileNames::isSlug);
    }

    /** Returns the path relative to the content folder. */
    public String inside() {
        return path.substring(FOLDER.length());
    }

    /** Returns its folder relative to the content folder: empty, or ending with a slash. */
    String folder() {
        String inside = inside();
        return inside.substring(0, inside.lastIndexOf('/') + 1);
    }

    /** Returns the language of its folder, by the folder's name; the site's own for any other folder. */
    public String language() {
        String folder = folder();
        String first = folder.substring(0, Math.max(0, folder.indexOf('/')));
        return LanguageCode.isKnown(first) ? first : sourceLanguage;
    }

    /** Returns whether it is in the language that the site is written in. */
    public boolean inSourceLanguage() {
        return language().equals(sourceLanguage);
    }

    /** Returns the file name without extension. */
    String stem() {
        String name = path.substring(path.lastIndexOf('/') + 1);
        int dot = name.lastIndexOf('.');
        return dot <= 0 ? name : name.substring(0, dot);
    }

    /** Returns the URL path that a page of this file has without {@code slug}. */
    public String defaultAddress() {
        return folder() + stem() + ".html";
    }
}
