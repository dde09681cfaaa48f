package se.kommun.uppdrag.editor;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Optional;
import se.kommun.uppdrag.files.AtomicFile;
import se.kommun.uppdrag.files.RegularFiles;

/** Stores drafts. Each draft is a file, so that drafts survive a restart. */
final class DraftStore {

    private static final String DRAFTS = "osparat";
    private static final String HEADER = "uppdrag-osparat 1 ";

    private final ProgramFolder folder;

    DraftStore(ProgramFolder folder) {
        this.folder = folder;
    }

    Optional<Draft> of(PagePath page) throws IOException, EditRejectedException {
        Path file = folder.resolve(file(page));
        if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
            return Optional.empty();
        }
        String stored = new String(RegularFiles.readAllBytes(file), StandardCharsets.UTF_8);
        int end = stored.indexOf('\n');
        if (!stored.startsWith(HEADER) || end < 0) {
            return Optional.empty(); // this program did not write the file
        }
        String[] about = stored.substring(HEADER.length(), end).split(" ", 2);
        return Optional.of(new Draft(about[0], about.length == 2 ? about[1] : "", EditableSource.ofText(page.file(), stored.substring(end + 1))));
    }

    void store(PagePath page, String base, String window, EditableSource text) throws IOException, EditRejectedException {
        AtomicFile.write(folder.forWriting(file(page)), (HEADER + base + (window.isEmpty() ? "" : " " + window) + "\n" + text.text()).getBytes(StandardCharsets.UTF_8));
    }

    void discard(PagePath page) throws IOException, EditRejectedException {
        Files.deleteIfExists(folder.resolve(file(page)));
    }

    private static String file(PagePath page) {
        return DRAFTS + "/" + page.name() + ".txt";
    }
}
