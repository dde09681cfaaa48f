package se.kommun.uppdrag.editor;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The pages that commits have deleted and that do not exist now. They can be restored like those in the bin.
 *
 * @param site the site's folder
 */
record GitDeletions(Path site) {

    /** The maximum number of commits to read, newest first. */
    private static final int MAX_COMMITS = 100;
    private static final Pattern COMMIT = Pattern.compile("([0-9a-f]{40,64})\t(\\S+)");
    private static final Pattern ID = Pattern.compile("([0-9a-f]{40,64}):(content/.+)");

    /** The last deleted first. The id of an entry is the commit that deleted the page, a colon and the path. */
    List<PageBin.Entry> entries() throws IOException, EditRejectedException {
        if (!GitPublication.possible(site)) {
            return List.of();
        }
        try (Git git = Git.in(site)) {
            Map<PagePath, Matcher> deleted = deleted(git);
            List<byte[]> texts = git.blobs(deleted.entrySet().stream().map(each -> before(each.getValue().group(1), each.getKey())).toList());
            List<PageBin.Entry> entries = new ArrayList<>();
            for (Map.Entry<PagePath, Matcher> each : deleted.entrySet()) {
                PagePath page = each.getKey();
                byte[] text = texts.get(entries.size());
                entries.add(new PageBin.Entry(each.getValue().group(1) + ":" + page.file(), page,
                        EditableSource.of(page.file(), text).value("title").orElse(page.name()), GitTime.parse(each.getValue().group(2))));
            }
            return entries;
        }
    }

    /** The commit that deleted each page last, and its time. */
    private Map<PagePath, Matcher> deleted(Git git) throws IOException, EditRejectedException {
        Map<PagePath, Matcher> deleted = new LinkedHashMap<>();
        Matcher commit = null;
        for (String line : git.query("log", "--diff-filter=D", "--find-renames", "--name-only", "--relative", "--format=%H%x09%cI", "--max-count=" + MAX_COMMITS, "--", "content")
                .orElse("").lines().toList()) {
            Matcher start = COMMIT.matcher(line);
            Optional<PagePath> page = PagePath.of(line);
            if (start.matches()) {
                commit = start;
            } else if (commit != null && page.isPresent() && !Files.exists(site.resolve(line), LinkOption.NOFOLLOW_LINKS)) {
                deleted.putIfAbsent(page.get(), commit);
            }
        }
        return deleted;
    }

    private static String before(String commit, PagePath page) {
        return commit + "^:./" + page.file();
    }

    /** The path of the page of an entry; empty if the id is none of an entry here. */
    static Optional<PagePath> page(String id) {
        Matcher matcher = ID.matcher(id);
        return matcher.matches() ? PagePath.of(matcher.group(2)) : Optional.empty();
    }

    /** The text of a page before it was deleted; empty if there is no such commit. */
    Optional<byte[]> text(String id) throws IOException, EditRejectedException {
        Optional<PagePath> page = page(id);
        if (page.isEmpty() || !GitPublication.possible(site)) {
            return Optional.empty();
        }
        try (Git git = Git.in(site)) {
            Git.Result text = git.run(Git.NO_INPUT, "cat-file", "blob", before(id.substring(0, id.indexOf(':')), page.get()));
            return text.succeeded() ? Optional.of(text.output()) : Optional.empty();
        }
    }
}
