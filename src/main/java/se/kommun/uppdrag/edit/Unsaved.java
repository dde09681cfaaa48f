package se.kommun.uppdrag.edit;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Optional;

/** Texts that are written but not saved, each in a file of its own, so that they survive a restart. */
final class Unsaved {

    private static final String FOLDER = ".uppdrag/osparat";
    private static final String MARK = "uppdrag-osparat 1 ";

    /**
     * @param base the hash of the file that it was written on
     * @param text the whole source text
     */
    record Text(String base, Manuscript text) {}

    private final Path folder;

    Unsaved(Path site) {
        this.folder = site.resolve(FOLDER);
    }

    Optional<Text> of(PagePath page) throws IOException {
        Path file = file(page);
        if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
            return Optional.empty();
        }
        String stored = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
        int end = stored.indexOf('\n');
        if (!stored.startsWith(MARK) || end < 0) {
            return Optional.empty(); // no text of ours
        }
        return Optional.of(new Text(stored.substring(MARK.length(), end), Manuscript.ofText(page.file(), stored.substring(end + 1))));
    }

    void store(PagePath page, String base, Manuscript text) throws IOException {
        Path file = file(page);
        Files.createDirectories(file.getParent());
        AtomicFile.write(file, (MARK + base + "\n" + text.text()).getBytes(StandardCharsets.UTF_8));
    }

    void forget(PagePath page) throws IOException {
        Files.deleteIfExists(file(page));
    }

    private Path file(PagePath page) {
        return folder.resolve(page.name() + ".txt");
    }
}
