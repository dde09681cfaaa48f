package se.kommun.uppdrag.editor;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Path;
import java.util.Optional;
import se.kommun.uppdrag.asset.image.ImageFile;
import se.kommun.uppdrag.files.ImageFormat;
import se.kommun.uppdrag.content.FileNames;
import se.kommun.uppdrag.files.AtomicFile;

/**
 * An image that was stored in a page's folder.
 *
 * @param name the file name, as the page's text refers to it
 * @param width in pixels
 * @param height in pixels
 */
public record UploadedImage(String name, int width, int height) {

    private static final int MAX_SIDE = 20_000;
    private static final int MAX_NAME_LENGTH = 60;
    private static final int MAX_NUMBER = 1000;

    /**
     * Writes an image under a name made from its original name: allowed in a URL, and numbered if a file with that name exists.
     *
     * @param name the original file name; its extension is ignored
     * @throws EditRejectedException if the bytes are not PNG, JPEG, GIF or WebP, a build would reject them, or a side exceeds {@value #MAX_SIDE} pixels
     */
    static UploadedImage store(Path folder, String name, byte[] bytes) throws IOException, EditRejectedException {
        Optional<ImageFormat> format = ImageFormat.ofContent(bytes).filter(each -> each != ImageFormat.AVIF);
        ImageFile image = format.flatMap(each -> read(each, bytes)).orElseThrow(() -> new EditRejectedException(
                "Filen är ingen bild som går att använda. Spara den som png, jpg, gif eller webp, och försök igen."));
        String stem = FileNames.slug(name.substring(0, name.lastIndexOf('.') > 0 ? name.lastIndexOf('.') : name.length()));
        String start = stem.length() > MAX_NAME_LENGTH ? FileNames.slug(stem.substring(0, MAX_NAME_LENGTH)) : stem;
        for (int number = 1; number < MAX_NUMBER; number++) {
            String free = start + (number == 1 ? "" : "-" + number) + "." + format.get().ending();
            try {
                AtomicFile.create(folder.resolve(free), bytes);
                return new UploadedImage(free, image.width(), image.height());
            } catch (FileAlreadyExistsException taken) {
                continue;
            }
        }
        throw new EditRejectedException("Det finns redan för många bilder med det namnet. Byt namn på filen.");
    }

    private static Optional<ImageFile> read(ImageFormat format, byte[] bytes) {
        try {
            return Optional.of(ImageFile.read(format, bytes)).filter(image -> image.width() <= MAX_SIDE && image.height() <= MAX_SIDE);
        } catch (IOException brokenOrTooLarge) {
            return Optional.empty();
        }
    }
}
