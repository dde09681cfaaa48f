package se.kommun.uppdrag.editor;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The files of a commit in the making, by their paths in the site's folder.
 *
 * @param prefix the site's folder in the repository, empty or ending with a slash
 */
record BranchIndex(Git git, String prefix) {

    private static final byte[] NOTHING = {};
    private static final String ORDINARY = "100644";

    /** Puts a file in, stored as {@code git add} would: line ends and large files by the repository's own attributes. */
    void put(@Nullable String file, byte[] bytes) throws IOException, EditRejectedException {
        String blob = git.line("spara " + file, bytes, "hash-object", "-w", "--stdin", "--path", prefix + file);
        String known = git.line("läsa grenen", NOTHING, "ls-files", "--stage", "--", prefix + file);
        String mode = known.matches("(?s)100755 .*") ? "100755" : ORDINARY;
        git.line("spara " + file, NOTHING, "update-index", "--add", "--cacheinfo", mode + "," + blob + "," + prefix + file);
    }

    void remove(@Nullable String file) throws IOException, EditRejectedException {
        git.line("ta bort " + file, NOTHING, "update-index", "--force-remove", "--", prefix + file);
    }

    /** A file's bytes; empty when the commit has none such. */
    Optional<byte[]> get(@Nullable String file) throws IOException, EditRejectedException {
        Git.Said said = git.run(NOTHING, "cat-file", "blob", ":" + prefix + file);
        return said.well() ? Optional.of(said.output()) : Optional.empty();
    }

    /** Every page. */
    List<PagePath> pages() throws IOException, EditRejectedException {
        List<PagePath> pages = new ArrayList<>();
        for (String path : git.line("läsa grenen", NOTHING, "ls-files", "-z").split("\0")) {
            if (path.startsWith(prefix)) {
                PagePath.of(path.substring(prefix.length())).ifPresent(pages::add);
            }
        }
        return pages;
    }
}
