package se.kommun.uppdrag.editor;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The Git index from which the next commit is made. Files are named by their paths in the site's folder.
 *
 * @param prefix the site's folder in the repository; empty or ending with a slash
 */
record BranchIndex(Git git, String prefix) {

    private static final String REGULAR_FILE = "100644";

    /** Adds or replaces a file as {@code git add} does: the repository's attributes decide line ends and large-file storage. */
    void put(String file, byte[] bytes) throws IOException, EditRejectedException {
        String blob = git.line("spara " + file, bytes, "hash-object", "-w", "--stdin", "--path", prefix + file);
        String known = git.line("läsa grenen", Git.NO_INPUT, "ls-files", "--stage", "--", prefix + file);
        String mode = known.matches("(?s)100755 .*") ? "100755" : REGULAR_FILE;
        git.line("spara " + file, Git.NO_INPUT, "update-index", "--add", "--cacheinfo", mode + "," + blob + "," + prefix + file);
    }

    void remove(String file) throws IOException, EditRejectedException {
        git.line("ta bort " + file, Git.NO_INPUT, "update-index", "--force-remove", "--", prefix + file);
    }

    /** The content of a file; empty if the index has no such file. */
    Optional<byte[]> get(String file) throws IOException, EditRejectedException {
        Git.Result result = git.run(Git.NO_INPUT, "cat-file", "blob", ":" + prefix + file);
        return result.succeeded() ? Optional.of(result.output()) : Optional.empty();
    }

    /** All pages in the index. */
    List<PagePath> pages() throws IOException, EditRejectedException {
        List<PagePath> pages = new ArrayList<>();
        for (String path : git.line("läsa grenen", Git.NO_INPUT, "ls-files", "-z").split("\0")) {
            if (path.startsWith(prefix)) {
                PagePath.of(path.substring(prefix.length())).ifPresent(pages::add);
            }
        }
        return pages;
    }
}
