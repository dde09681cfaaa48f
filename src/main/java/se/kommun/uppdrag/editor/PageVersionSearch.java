package se.kommun.uppdrag.editor;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import se.kommun.uppdrag.content.ContentDigest;
import se.kommun.uppdrag.content.ContentModel;
import se.kommun.uppdrag.content.Page;
import se.kommun.uppdrag.content.PageReader;
import se.kommun.uppdrag.content.SourceFile;

/** Finds an old version of a page in Git by its {@link ContentDigest}. */
final class PageVersionSearch {

    /** The maximum number of a page's commits to search, newest first. */
    static final int MAX_COMMITS = 100;

    private PageVersionSearch() {}

    /** The newest version with a digest; empty if there is none. */
    static Optional<Page> find(Path site, ContentModel model, SourceFile source, String digest) throws IOException, EditRejectedException {
        try (Git git = Git.in(site)) {
            List<String> commits = git.line("läsa sidans versioner", Git.NO_INPUT,
                    "log", "--format=%H", "--max-count=" + MAX_COMMITS, "--", source.path()).lines().toList();
            for (String commit : commits) {
                Git.Result text = git.run(Git.NO_INPUT, "show", commit + ":./" + source.path());
                Optional<Page> page = text.succeeded() ? PageReader.read(source, text.output(), model, ignored -> { }) : Optional.empty();
                if (page.isPresent() && ContentDigest.of(page.get()).equals(digest)) {
                    return page;
                }
            }
            return Optional.empty();
        }
    }
}
