package se.kommun.uppdrag.editor;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Optional;
import se.kommun.uppdrag.asset.image.ImageFile;
import se.kommun.uppdrag.content.SourceFile;
import se.kommun.uppdrag.files.ImageFormat;
import se.kommun.uppdrag.files.RegularFiles;

/**
 * A picture beside the pages.
 *
 * @param file its path inside {@code content}
 * @param bytes its size
 * @param width in pixels; 0 for a drawing, or if the file cannot be read
 * @param uses where it stands, in the order of the pages' files
 */
public record Picture(String file, long bytes, int width, int height, List<PictureUse> uses) {

    static Picture read(SourceFile file, Optional<ImageFormat> format, List<PictureUse> uses) {
        try {
            long bytes = Files.size(file.file());
            if (format.isEmpty()) {
                return new Picture(file.inside(), bytes, 0, 0, uses);
            }
            ImageFile image = ImageFile.read(format.get(), RegularFiles.readAllBytes(file.file()));
            return new Picture(file.inside(), bytes, image.width(), image.height(), uses);
        } catch (IOException unreadable) {
            return new Picture(file.inside(), 0, 0, 0, uses); // the build reports it
        }
    }
}
