package se.kommun.uppdrag.asset;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/**
 * Finds folders that JBake ignores with all their content, because they contain a file named {@code .jbakeignore}. Not
 * thread-safe.
 */
public final class IgnoredFolders {

    private static final String MARK = ".jbakeignore";

    private final Map<Path, Boolean> ignored = new HashMap<>();

    /**
     * Whether a file is in such a folder, at any depth.
     *
     * @param top the content or assets folder, which is never ignored itself
     */
    public boolean hold(Path file, Path top) {
        Path folder = file.getParent();
        if (folder == null || folder.equals(top)) {
            return false;
        }
        Boolean known = ignored.get(folder);
        if (known == null) {
            known = Files.exists(folder.resolve(MARK)) || hold(folder, top);
            ignored.put(folder, known);
        }
        return known;
    }
}
