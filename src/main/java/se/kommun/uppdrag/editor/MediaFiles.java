package se.kommun.uppdrag.editor;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import se.kommun.uppdrag.asset.image.CostlyImageException;
import se.kommun.uppdrag.asset.image.ReducedImage;
import se.kommun.uppdrag.content.FileNames;
import se.kommun.uppdrag.content.SourceFile;
import se.kommun.uppdrag.content.SourceFolder;
import se.kommun.uppdrag.files.AtomicFile;
import se.kommun.uppdrag.files.ImageFormat;
import se.kommun.uppdrag.files.RegularFiles;

/** Stores images and documents beside the pages, each content once. */
record MediaFiles(Path site) {

    private static final int MAX_NAME_LENGTH = 60;
    private static final int MAX_NUMBER = 1000;
    /** Documents that can be stored. */
    private static final Set<String> DOCUMENTS = Set.of("pdf", "docx", "odt", "xlsx", "ods", "pptx", "odp");

    /** A stored file: how the page refers to it, and whether it was written. */
    record Stored(String name, boolean isNew) {}

    /**
     * Stores an image beside a page: made smaller if it is large, without metadata, under a name made from its original name.
     *
     * @param name the original file name; its extension is ignored
     * @throws EditRejectedException if it is no image that can be used
     */
    UploadedImage image(PagePath page, String name, byte[] bytes) throws IOException, EditRejectedException {
        ImageFormat format = UploadedFormat.of(bytes);
        ReducedImage image;
        try {
            image = ReducedImage.of(format, bytes);
        } catch (CostlyImageException costly) {
            throw new EditRejectedException("Bilden har för många bildpunkter eller bildrutor. Gör den mindre i ett bildprogram, och försök igen.");
        } catch (IOException unusable) {
            throw new EditRejectedException(format == ImageFormat.GIF ? "Animationen är för stor eller skadad. Den får vara högst 1 MB och 2560 bildpunkter."
                    : "Bilden går inte att läsa. Spara den som vanlig jpg eller png, och försök igen.");
        }
        Optional<String> same = same(page, bytes).or(() -> same(page, image.bytes()));
        Stored stored = same.isPresent() ? new Stored(same.get(), false) : write(page, name, image.format().ending(), image.bytes());
        return new UploadedImage(stored.name(), image.width(), image.height(), image.isReduced(), stored.isNew());
    }

    /**
     * Stores a document beside a page, unchanged.
     *
     * @param name the original file name
     * @throws EditRejectedException if its content is not what its name says, or it is of another kind
     */
    Stored document(PagePath page, String name, byte[] bytes) throws IOException, EditRejectedException {
        String ending = documentEnding(name, bytes);
        Optional<String> same = same(page, bytes);
        return same.isPresent() ? new Stored(same.get(), false) : write(page, name, ending, bytes);
    }

    /** @throws EditRejectedException if a document cannot be stored */
    static String documentEnding(String name, byte[] bytes) throws EditRejectedException {
        String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        if (!DOCUMENTS.contains(ending)) {
            throw new EditRejectedException("Filen är inget dokument som kan läggas här. Spara den som pdf eller som Word-dokument (.docx), och försök igen.");
        }
        byte[] head = ending.equals("pdf") ? "%PDF-".getBytes() : new byte[] {'P', 'K', 3, 4};
        if (bytes.length < head.length || !Arrays.equals(head, Arrays.copyOf(bytes, head.length))) {
            throw new EditRejectedException("Filen är inget dokument av det slag som namnet säger. Öppna den, spara den igen och försök en gång till.");
        }
        return ending;
    }

    /** The file with the same bytes among the pages, as the page refers to it. */
    private Optional<String> same(PagePath page, byte[] bytes) {
        for (SourceFile file : SourceFolder.list(site).media()) {
            try {
                if (Files.size(file.file()) == bytes.length && Arrays.equals(bytes, RegularFiles.readAllBytes(file.file()))) {
                    return Optional.of(relative(page, file.inside()));
                }
            } catch (IOException unreadable) {
                continue; // the build reports it
            }
        }
        return Optional.empty();
    }

    private static String relative(PagePath page, String inside) {
        return Path.of(page.folder().isEmpty() ? "." : page.folder()).normalize().relativize(Path.of(inside)).toString().replace('\\', '/');
    }

    /** Writes a file under a name that is allowed in a URL, numbered if one of that name exists. */
    private Stored write(PagePath page, String name, String ending, byte[] bytes) throws IOException, EditRejectedException {
        page.requireNoSymbolicLink(site);
        String file = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        String stem = FileNames.slug(file.substring(0, file.lastIndexOf('.') > 0 ? file.lastIndexOf('.') : file.length()));
        String start = stem.length() > MAX_NAME_LENGTH ? FileNames.slug(stem.substring(0, MAX_NAME_LENGTH)) : stem;
        Path folder = site.resolve(page.file()).getParent();
        Files.createDirectories(folder);
        for (int number = 1; number < MAX_NUMBER; number++) {
            String free = start + (number == 1 ? "" : "-" + number) + "." + ending;
            try {
                AtomicFile.create(folder.resolve(free), bytes);
                new PendingUploads(site).add(page, "content/" + page.folder() + free, Instant.now());
                return new Stored(free, true);
            } catch (FileAlreadyExistsException taken) {
                continue;
            }
        }
        throw new EditRejectedException("Det finns redan för många filer med det namnet. Byt namn på filen.");
    }
}
