package se.kommun.uppdrag.editor;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.kommun.uppdrag.asset.image.ImageFile;
import se.kommun.uppdrag.files.ImageFormat;
import se.kommun.uppdrag.content.FileNames;
import se.kommun.uppdrag.files.AtomicFile;

/**
 * An image that was put beside a page.
 *
 * @param name of its file, as the page's text names it
 * @param width in pixels
 * @param height in pixels
 */
public record UploadedImage(String name, int width, int height) {

    private static final int LONGEST_SIDE = 20_000;
    private static final int LONGEST_NAME = 60;
    private static final int MOST_NAMESAKES = 1000;

    /**
     * Writes an image under the nearest name that an address may have and no file has yet.
     *
     * @param name what the file was called; its ending says nothing
     * @throws EditRejectedException for bytes that are no png, jpeg, gif or webp, that a build would refuse, or that do not tell a sensible size
     */
    static UploadedImage store(@Nullable Path folder, String name, byte[] bytes) throws IOException, EditRejectedException {
        Optional<ImageFormat> format = ImageFormat.ofContent(bytes).filter(each -> each != ImageFormat.AVIF);
        ImageFile image = format.flatMap(each -> read(each, bytes)).orElseThrow(() -> new EditRejectedException(
                "Filen är ingen bild som går att använda. Spara den som png, jpg, gif eller webp, och försök igen."));
        String stem = FileNames.slug(name.substring(0, name.lastIndexOf('.') > 0 ? name.lastIndexOf('.') : name.length()));
        String start = stem.length() > LONGEST_NAME ? FileNames.slug(stem.substring(0, LONGEST_NAME)) : stem;
        for (int number = 1; number < MOST_NAMESAKES; number++) {
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
            return Optional.of(ImageFile.read(format, bytes)).filter(image -> image.width() <= LONGEST_SIDE && image.height() <= LONGEST_SIDE);
        } catch (IOException brokenOrCostly) {
            return Optional.empty();
        }
    }
}
