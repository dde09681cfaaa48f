package se.kommun.uppdrag.build;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;

/** Deletes whole folders. */
final class Trees {

    private Trees() {}

    /** Deletes a folder and all in it; links are deleted, never followed. Returns false when something could not be deleted. */
    static boolean delete(Path folder) {
        return delete(folder.toFile());
    }

    /** Most are files: to delete one takes no longer than to look first whether it is one. */
    private static boolean delete(File entry) {
        if (entry.delete()) {
            return true;
        }
        String[] inside = Files.isDirectory(entry.toPath(), LinkOption.NOFOLLOW_LINKS) ? entry.list() : null;
        if (inside == null) {
            return false; // the next build tries again
        }
        boolean all = true;
        for (String name : inside) {
            all &= delete(new File(entry, name));
        }
        return all && entry.delete();
    }
}
