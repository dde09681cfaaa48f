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
     * Creates a directory and its parents if they do not exist, and a {@code .gitignore} in it that makes Git ignore all its
     * content. An existing {@code .gitignore} is not changed.
     */
    public static void createIgnoredByGit(Path directory) throws IOException {
        Files.createDirectories(directory);
        Path ignore = directory.resolve(".gitignore");
        if (!Files.exists(ignore, LinkOption.NOFOLLOW_LINKS)) {
            Files.writeString(ignore, "*\n");
        }
    }

    /**
     * Deletes a directory and its content. Symbolic links are deleted, never followed.
     *
     * @return false if something could not be deleted; everything else is still deleted
     */
    public static boolean deleteRecursively(Path directory) {
        return delete(directory.toFile());
    }

    /** Deletes without checking the type first: most entries are files, and checking would take as long as deleting. */
    private static boolean delete(File entry) {
        if (entry.delete()) {
            return true;
        }
        String[] children = Files.isDirectory(entry.toPath(), LinkOption.NOFOLLOW_LINKS) ? entry.list() : null;
        if (children == null) {
            return false;
        }
        boolean allDeleted = true;
        for (String name : children) {
            allDeleted &= delete(new File(entry, name));
        }
        return allDeleted && entry.delete();
    }
}
