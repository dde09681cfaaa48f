package se.kommun.uppdrag.editor;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import se.kommun.uppdrag.files.Sha256;

/** The earlier versions of pages: those that the editor has stored, and those committed to Git if the site is in Git. */
public final class PageHistory {

    private static final Pattern COMMIT = Pattern.compile("[0-9a-f]{40}(?:[0-9a-f]{24})?");
    /** The maximum number of the page's commits to read, newest first. */
    private static final int MAX_COMMITS = 100;

    private final Path site;
    private final VersionStore versions;

    /** @param site the site's folder */
    PageHistory(Path site, VersionStore versions) {
        this.site = site;
        this.versions = versions;
    }

    private record Committed(PageVersion version, byte[] text) {}

    /** The versions of a page, newest first. A text that is stored here and committed is in the list once. */
    public List<PageVersion> of(PagePath page) throws IOException, EditRejectedException {
        List<PageVersion> all = new ArrayList<>(versions.of(page));
        Set<String> known = new HashSet<>();
        for (PageVersion version : all) {
            versions.read(page, version.id()).map(Sha256::hex).ifPresent(known::add);
        }
        for (Committed commit : committed(page)) {
            if (known.add(Sha256.hex(commit.text()))) {
                all.add(commit.version());
            }
        }
        all.sort(Comparator.comparing(PageVersion::time).thenComparing(PageVersion::id).reversed());
        return List.copyOf(all);
    }

    /** The text of a version; empty if there is none with this id. */
    public Optional<EditableSource> text(PagePath page, String id) throws IOException, EditRejectedException {
        Optional<byte[]> stored = versions.read(page, id);
        if (stored.isEmpty() && COMMIT.matcher(id).matches() && GitPublication.possible(site)) {
            try (Git git = Git.in(site)) {
                Git.Result text = git.run(Git.NO_INPUT, "cat-file", "blob", id + ":./" + page.file());
                stored = text.succeeded() ? Optional.of(text.output()) : Optional.empty();
            }
        }
        return stored.map(bytes -> EditableSource.of(page.file(), bytes));
    }

    private List<Committed> committed(PagePath page) throws IOException, EditRejectedException {
        if (!GitPublication.possible(site)) {
            return List.of();
        }
        try (Git git = Git.in(site)) {
            Map<String, String[]> commits = new TreeMap<>();
            List<String> order = new ArrayList<>();
            Git.Result log = git.run(Git.NO_INPUT, "log", "--format=%H%x09%cI%x09%an", "--max-count=" + MAX_COMMITS, "--", page.file());
            log.text().lines().map(line -> line.split("\t", 3)).filter(parts -> parts.length == 3).forEach(parts -> {
                commits.put(parts[0], parts);
                order.add(parts[0]);
            });
            List<byte[]> texts = git.blobs(order.stream().map(commit -> commit + ":./" + page.file()).toList());
            List<Committed> all = new ArrayList<>();
            for (int i = 0; i < Math.min(order.size(), texts.size()); i++) {
                String[] parts = commits.get(order.get(i));
                byte[] text = texts.get(i);
                if (text.length > 0) { // the commit deleted the page, if it is empty
                    all.add(new Committed(new PageVersion(parts[0], time(parts[1]), PageVersion.Origin.GIT, text.length, parts[2]), text));
                }
            }
            return all;
        }
    }

    static Instant time(String iso) {
        try {
            return OffsetDateTime.parse(iso).toInstant();
        } catch (DateTimeParseException unknown) {
            return Instant.EPOCH;
        }
    }
}
