package se.kommun.uppdrag.editor;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.kommun.uppdrag.content.SourceFile;
import se.kommun.uppdrag.files.RelativePath;

/**
 * Where a page's source may lie: in content, under a name that stands in an address. Nothing else has such a path, so
 * none leads out of content, to a hidden file, or to a name that another system reads in its own way.
 *
 * @param file such as {@code content/ledsagare.md}
 */
public record PagePath(@Nullable String file) {

    private static final int DEEPEST = 8;
    private static final int LONGEST = 300;

    public PagePath {
        if (!isValid(file)) {
            throw new IllegalArgumentException("no path of a page: " + file);
        }
    }

    private static boolean isValid(@Nullable String file) {
        return file != null && file.length() <= LONGEST && SourceFile.isPagePath(file) && file.chars().filter(c -> c == '/').count() <= DEEPEST + 1;
    }

    /** Of a path as a request names it; empty for anything that is no page's. */
    public static Optional<PagePath> of(@Nullable String file) {
        return isValid(file) ? Optional.of(new PagePath(file)) : Optional.empty();
    }

    /** Of a path inside content without ending, such as {@code ledsagare}. */
    public static Optional<PagePath> ofName(String name) {
        return of("content/" + name + ".md");
    }

    /** The path inside content without ending. */
    public String name() {
        return file.substring("content/".length(), file.length() - ".md".length());
    }

    /** The folder inside content, empty or ending with a slash. */
    public String folder() {
        return name().substring(0, name().lastIndexOf('/') + 1);
    }

    /** The last part of the name. */
    String slug() {
        return name().substring(name().lastIndexOf('/') + 1);
    }

    /** Whether its address may be another: the start page and the page for addresses that are not there must keep theirs. */
    public boolean canBeRenamed() {
        return !PageRename.isFixed(this);
    }

    PagePath renamed(String slug) {
        return new PagePath("content/" + folder() + slug + ".md");
    }

    SourceFile in(Path site) {
        return new SourceFile(file, site.resolve(file));
    }

    /** Refuses a path of which any step is a symbolic link, which may lead anywhere. */
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
