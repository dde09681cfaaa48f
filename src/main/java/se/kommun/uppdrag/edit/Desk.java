package se.kommun.uppdrag.edit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Where a site's sources are worked on. One at a time: what two windows do at once comes one after the other, and the
 * second is told that the file has changed.
 */
public final class Desk {

    private final Path site;
    private final Unsaved unsaved;

    /** @param site the site's folder */
    public Desk(Path site) {
        this.site = site;
        this.unsaved = new Unsaved(site);
    }

    /** The page with its unsaved text; empty when there is neither a file nor a text. */
    public synchronized Optional<Opened> open(PagePath page) throws IOException, Refused {
        Manuscript disk = onDisk(page);
        Optional<Unsaved.Text> mine = unsaved.of(page).filter(text -> !text.text().text().equals(disk.text()));
        if (disk.hash().equals(Manuscript.NONE) && mine.isEmpty()) {
            return Optional.empty();
        }
        Manuscript text = mine.map(Unsaved.Text::text).orElse(disk);
        String base = mine.map(Unsaved.Text::base).orElse(disk.hash());
        Map<String, List<String>> values = text.fields().orElse(Map.of());
        return Optional.of(new Opened(page, first(values, "title").orElse(page.name()),
                page.folder() + first(values, "slug").orElse(page.slug()) + ".html", base, Form.of(text).orElse(null), text,
                mine.isPresent(), !base.equals(disk.hash())));
    }

    private static Optional<String> first(Map<String, List<String>> values, String key) {
        return values.getOrDefault(key, List.of()).stream().findFirst().map(String::strip).filter(text -> !text.isEmpty());
    }

    /** The page as it lies on disk; {@link Manuscript#NONE} is the hash of one that does not. */
    Manuscript onDisk(PagePath page) throws IOException, Refused {
        page.throughNoLink(site);
        Path file = site.resolve(page.file());
        if (!Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
            return Manuscript.missing(page.file());
        }
        if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
            throw new Refused(page.file() + " är ingen vanlig fil.");
        }
        return Manuscript.of(page.file(), Files.readAllBytes(file));
    }
}
