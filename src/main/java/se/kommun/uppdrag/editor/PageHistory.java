package se.kommun.uppdrag.editor;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import se.kommun.uppdrag.files.Sha256;

/** The earlier versions of pages: those that the editor has stored, and those committed to Git if the site is in Git. */
public final class PageHistory {

    private final Path site;
    private final VersionStore versions;

    /** @param site the site's folder */
    PageHistory(Path site, VersionStore versions) {
        this.site = site;
        this.versions = versions;
    }

    /** The versions of a page, newest first. A text that is stored here and committed is in the list once. */
    public List<PageVersion> of(PagePath page) throws IOException, EditRejectedException {
        List<PageVersion> all = new ArrayList<>(versions.of(page));
        Set<String> known = new HashSet<>();
        for (PageVersion version : all) {
            versions.read(page, version.id()).map(Sha256::hex).ifPresent(known::add);
        }
        for (PageCommits.Committed commit : new PageCommits(site).of(page)) {
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
        return (stored.isPresent() ? stored : new PageCommits(site).text(page, id)).map(bytes -> EditableSource.of(page.file(), bytes));
    }
}
