package se.kommun.uppdrag.editor;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.kommun.uppdrag.config.LanguageCode;
import se.kommun.uppdrag.content.SourceFile;
import se.kommun.uppdrag.files.RelativePath;

/**
 * The validated path of a page's source: inside {@code content}, with a name that is allowed in a URL. A valid path cannot
 * leave {@code content}, be a hidden file, or have a name with a special meaning on another operating system.
 *
 * @param file the path, such as {@code content/ledsagare.md}
 */
public record PagePath(String file) {

    private static final Set<String> FIXED = Set.of("index", "404");
    private static final int MAX_FOLDERS = 8;
    private static final int MAX_LENGTH = 300;

    public PagePath {
        if (!isValid(file)) {
            throw new IllegalArgumentException("no path of a page: " + file);
        }
    }

    private static boolean isValid(@Nullable String file) {
        return file != null && file.length() <= MAX_LENGTH && SourceFile.isPagePath(file) && file.chars().filter(c -> c == '/').count() <= MAX_FOLDERS + 1;
    }

    /** Validates a path, for example from a request; empty if it is not the path of a page. */
    public static Optional<PagePath> of(@Nullable String file) {
        return isValid(file) ? Optional.of(new PagePath(file)) : Optional.empty();
    }

    /** Converts a path inside {@code content} without its extension, such as {@code ledsagare}; empty if it is invalid. */
    public static Optional<PagePath> ofName(String name) {
        return of("content/" + name + ".md");
    }

    /** The path inside {@code content} without its extension. */
    public String name() {
        return file.substring("content/".length(), file.length() - ".md".length());
    }

    /** The folder inside {@code content}; empty or ending with a slash. */
    public String folder() {
        return name().substring(0, name().lastIndexOf('/') + 1);
    }

    /** The last part of the name. */
    String slug() {
        return name().substring(name().lastIndexOf('/') + 1);
    }

    /** The page's address on the site, such as {@code om/lss.html}. */
    public String address(EditableSource text) {
        return folder() + text.value("slug").orElse(slug()) + ".html";
    }

    /** Whether the page may get another address. The start pages and the 404 page must keep theirs. */
    public boolean canBeRenamed() {
        return !FIXED.contains(name()) && !(slug().equals("index") && LanguageCode.isKnown(folder().replaceFirst("/$", "")));
    }

    PagePath renamed(String slug) {
        return new PagePath("content/" + folder() + slug + ".md");
    }

    /** @throws EditRejectedException if any part of the path is a symbolic link, since it may lead outside {@code content} */
    void requireNoSymbolicLink(Path site) throws EditRejectedException {
        Path at = site;
        for (String step : file.split("/")) {
            at = at.resolve(step);
            if (Files.isSymbolicLink(at)) {
                throw new EditRejectedException(RelativePath.of(site, at) + " är en genväg (symbolisk länk). "
                        + "Den kan leda ut ur mappen content, så den går inte att ändra här.");
            }
        }
    }
}
