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

/** Stores drafts, that is texts that are not saved yet. Each draft is a file, so that drafts survive a restart. */
final class DraftStore {

    private static final String PROGRAM_FOLDER = ".uppdrag";
    private static final String DRAFTS = "osparat";
    private static final String HEADER = "uppdrag-osparat 1 ";

    /**
     * A draft of a page.
     *
     * @param base the hash of the source file that the draft is based on
     * @param text the whole source text
     */
    record Draft(String base, EditableSource text) {}

    private final Path programFolder;

    DraftStore(Path site) {
        this.programFolder = site.resolve(PROGRAM_FOLDER);
    }

    Optional<Draft> of(PagePath page) throws IOException, EditRejectedException {
        Path file = file(page);
        if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
            return Optional.empty();
        }
        String stored = new String(RegularFiles.readAllBytes(file), StandardCharsets.UTF_8);
        int end = stored.indexOf('\n');
        if (!stored.startsWith(HEADER) || end < 0) {
            return Optional.empty(); // this program did not write the file
        }
        return Optional.of(new Draft(stored.substring(HEADER.length(), end), EditableSource.ofText(page.file(), stored.substring(end + 1))));
    }

    void store(PagePath page, String base, EditableSource text) throws IOException, EditRejectedException {
        Path file = file(page);
        Directories.createIgnoredByGit(programFolder); // an unsaved text must not be committed
        Files.createDirectories(file.getParent());
        AtomicFile.write(file, (HEADER + base + "\n" + text.text()).getBytes(StandardCharsets.UTF_8));
    }

    void discard(PagePath page) throws IOException, EditRejectedException {
        Files.deleteIfExists(file(page));
    }

    /** The file of a page's draft. Rejects symbolic links in its path, because they can lead outside the folder. */
    private Path file(PagePath page) throws EditRejectedException {
        Path at = programFolder;
        for (String step : (DRAFTS + "/" + page.name() + ".txt").split("/")) {
            if (Files.isSymbolicLink(at)) {
                throw new EditRejectedException("Mappen " + PROGRAM_FOLDER + " innehåller en genväg (symbolisk länk). Ta bort den.");
            }
            at = at.resolve(step);
        }
        return at;
    }
}
