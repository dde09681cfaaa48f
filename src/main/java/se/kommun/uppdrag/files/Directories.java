package se.kommun.uppdrag.files;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;

/** Creates directories that Git ignores, and deletes whole directories. */
public final class Directories {

    private Directories() {}

    /**
     * Creates a directory with all its parents, unless it is there, and a {@code .gitignore} in it by which Git ignores all that it holds.
     * A {@code .gitignore} that is there is left as it is.
     */
    public static void createIgnoredByGit(Path directory) throws IOException {
        Files.createDirectories(directory);
        Path ignore = directory.resolve(".gitignore");
        if (!Files.exists(ignore, LinkOption.NOFOLLOW_LINKS)) {
            Files.writeString(ignore, "*\n");
        }
    }

    /**
     * Deletes a directory and all in it. Symbolic links are deleted, never followed.
     *
     * @return false when something could not be deleted; everything else is deleted all the same
     */
    public static boolean deleteRecursively(Path directory) {
        return delete(directory.toFile());
    }

    /** Most entries are files: to delete one takes no longer than to look first whether it is one. */
    private static boolean delete(File entry) {
        if (entry.delete()) {
            return true;
        }
        String[] inside = Files.isDirectory(entry.toPath(), LinkOption.NOFOLLOW_LINKS) ? entry.list() : null;
        if (inside == null) {
            return false;
        }
        boolean all = true;
        for (String name : inside) {
            all &= delete(new File(entry, name));
        }
        return all && entry.delete();
    }
}
