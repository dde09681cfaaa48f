package se.kommun.uppdrag.editor;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Optional;
import se.kommun.uppdrag.files.AtomicFile;
import se.kommun.uppdrag.files.Directories;
import se.kommun.uppdrag.files.RegularFiles;

/** Texts that are written but not saved, each in a file of its own, so that they survive a restart. */
final class DraftStore {

    private static final String WORKSHOP = ".uppdrag";
    private static final String FOLDER = "osparat";
    private static final String MARK = "uppdrag-osparat 1 ";

    /**
     * @param base the hash of the file that it was written on
     * @param text the whole source text
     */
    record Text(String base, EditableSource text) {}

    private final Path workshop;

    DraftStore(Path site) {
        this.workshop = site.resolve(WORKSHOP);
    }

    Optional<Text> of(PagePath page) throws IOException, EditRejectedException {
        Path file = file(page);
        if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
            return Optional.empty();
        }
        String stored = new String(RegularFiles.readAllBytes(file), StandardCharsets.UTF_8);
        int end = stored.indexOf('\n');
        if (!stored.startsWith(MARK) || end < 0) {
            return Optional.empty(); // no text of ours
        }
        return Optional.of(new Text(stored.substring(MARK.length(), end), EditableSource.ofText(page.file(), stored.substring(end + 1))));
    }

    void store(PagePath page, String base, EditableSource text) throws IOException, EditRejectedException {
        Path file = file(page);
        Directories.createIgnoredByGit(workshop); // what nobody has saved is nothing to share
        Files.createDirectories(file.getParent());
        AtomicFile.write(file, (MARK + base + "\n" + text.text()).getBytes(StandardCharsets.UTF_8));
    }

    void discard(PagePath page) throws IOException, EditRejectedException {
        Files.deleteIfExists(file(page));
    }

    /** Where a page's text lies; no step on the way may lead elsewhere. */
    private Path file(PagePath page) throws EditRejectedException {
        Path at = workshop;
        for (String step : (FOLDER + "/" + page.name() + ".txt").split("/")) {
            if (Files.isSymbolicLink(at)) {
                throw new EditRejectedException("Mappen " + WORKSHOP + " innehåller en genväg (symbolisk länk). Ta bort den.");
            }
            at = at.resolve(step);
        }
        return at;
    }
}
