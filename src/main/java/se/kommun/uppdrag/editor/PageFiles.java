package se.kommun.uppdrag.editor;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import se.kommun.uppdrag.files.AtomicFile;
import se.kommun.uppdrag.files.RegularFiles;

/**
 * Reads and writes the source files of pages.
 *
 * @param site the site's folder
 */
record PageFiles(Path site) {

    /** The page's file; its hash is {@link EditableSource#NONE} if there is no file. */
    EditableSource read(PagePath page) throws IOException, EditRejectedException {
        if (!Files.exists(path(page), LinkOption.NOFOLLOW_LINKS)) {
            return EditableSource.missing(page.file());
        }
        return EditableSource.of(page.file(), bytes(page));
    }

    /** The bytes of the page's file, which must exist. */
    byte[] bytes(PagePath page) throws IOException, EditRejectedException {
        Path file = path(page);
        if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
            throw new EditRejectedException(page.file() + " är ingen vanlig fil.");
        }
        return RegularFiles.readAllBytes(file);
    }

    /** Writes a page's file, unless its bytes are unchanged. Fails if a new page's file already exists. */
    void write(PagePath page, EditableSource before, EditableSource after) throws IOException {
        byte[] bytes = after.text().getBytes(StandardCharsets.UTF_8);
        if (before.hash().equals(EditableSource.NONE)) {
            create(page, bytes);
        } else if (!before.hash().equals(after.hash())) {
            AtomicFile.write(site.resolve(page.file()), bytes);
        }
    }

    /** @throws java.nio.file.FileAlreadyExistsException if the page has a file */
    void create(PagePath page, byte[] bytes) throws IOException {
        Path file = site.resolve(page.file());
        Files.createDirectories(file.getParent());
        AtomicFile.create(file, bytes);
    }

    void delete(PagePath page) throws IOException, EditRejectedException {
        Files.delete(path(page));
    }

    private Path path(PagePath page) throws EditRejectedException {
        page.requireNoSymbolicLink(site);
        return site.resolve(page.file());
    }
}
