package se.kommun.uppdrag.editor;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The versions of pages that are committed to Git, if the site is in Git.
 *
 * @param site the site's folder
 */
record PageCommits(Path site) {

    private static final Pattern COMMIT = Pattern.compile("[0-9a-f]{40}(?:[0-9a-f]{24})?");
    /** The maximum number of the page's commits to read, newest first. */
    private static final int MAX_COMMITS = 100;

    /** A version with its text. */
    record Committed(PageVersion version, byte[] text) {}

    /** The versions that commits have made, newest first. */
    List<Committed> of(PagePath page) throws IOException, EditRejectedException {
        if (!GitPublication.possible(site)) {
            return List.of();
        }
        try (Git git = Git.in(site)) {
            Git.Result log = git.run(Git.NO_INPUT, "log", "--format=%H%x09%cI%x09%an", "--max-count=" + MAX_COMMITS, "--", page.file());
            List<String[]> commits = log.text().lines().map(line -> line.split("\t", 3)).filter(parts -> parts.length == 3).toList();
            List<byte[]> texts = git.blobs(commits.stream().map(parts -> parts[0] + ":./" + page.file()).toList());
            List<Committed> all = new ArrayList<>();
            for (int i = 0; i < Math.min(commits.size(), texts.size()); i++) {
                String[] parts = commits.get(i);
                byte[] text = texts.get(i);
                if (text.length > 0) { // the commit deleted the page, if it is empty
                    all.add(new Committed(new PageVersion(parts[0], GitTime.parse(parts[1]), PageVersion.Origin.GIT, text.length, parts[2]), text));
                }
            }
            return all;
        }
    }

    /** The text of the page in a commit; empty if there is none with this id. */
    Optional<byte[]> text(PagePath page, String id) throws IOException, EditRejectedException {
        if (!COMMIT.matcher(id).matches() || !GitPublication.possible(site)) {
            return Optional.empty();
        }
        try (Git git = Git.in(site)) {
            Git.Result text = git.run(Git.NO_INPUT, "cat-file", "blob", id + ":./" + page.file());
            return text.succeeded() ? Optional.of(text.output()) : Optional.empty();
        }
    }
}
