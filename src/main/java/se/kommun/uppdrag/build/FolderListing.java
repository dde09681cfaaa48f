package se.kommun.uppdrag.build;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import se.kommun.uppdrag.report.Problem;

/** Lists the files of a site's folder. */
final class FolderListing {

    private FolderListing() {}

    /**
     * The paths of all files in a folder and its subfolders, relative to the folder.
     *
     * @param isFile whether a path is known to be a file, which saves a look at the disk
     */
    static Set<String> files(Path folder, Predicate<String> isFile, Consumer<Problem> problems) {
        Set<String> found = new HashSet<>();
        try {
            list(folder, "", isFile, found);
        } catch (IOException | DirectoryIteratorException unreadable) {
            problems.accept(WriteErrors.problem(folder.toString(), new IOException(unreadable.getMessage(), unreadable)));
        }
        return found;
    }

    private static void list(@Nullable Path folder, String inside, Predicate<String> isFile, Set<String> found) throws IOException {
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder)) {
            for (Path entry : entries) {
                String address = inside + entry.getFileName();
                if (!isFile.test(address) && Files.isDirectory(entry, LinkOption.NOFOLLOW_LINKS)) {
                    list(entry, address + "/", isFile, found);
                } else {
                    found.add(address);
                }
            }
        }
    }
}
