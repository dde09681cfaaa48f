package se.kommun.uppdrag.editor;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import se.kommun.uppdrag.content.SourceFile;
import se.kommun.uppdrag.content.SourceFolder;
import se.kommun.uppdrag.files.ImageFormat;
import se.kommun.uppdrag.files.RegularFiles;

/** Lists the pictures beside the pages, with the pages that show them and what they say of them. */
public final class PictureList {

    private PictureList() {}

    /**
     * All pictures, sorted by path.
     *
     * @param site the site's folder
     * @throws IOException if a page cannot be read
     */
    public static List<Picture> of(Path site) throws IOException {
        SourceFolder.Listing listing = SourceFolder.list(site);
        Map<String, List<PictureUse>> uses = new TreeMap<>();
        for (SourceFile source : listing.pages()) {
            PagePath page = PagePath.of(source.path()).orElse(null);
            if (page != null) {
                PictureUse.addAll(page, EditableSource.of(source.path(), RegularFiles.readAllBytes(source.file())), uses);
            }
        }
        List<Picture> pictures = new ArrayList<>();
        for (SourceFile file : listing.media()) {
            Optional<ImageFormat> format = ImageFormat.ofName(file.inside());
            if (format.isPresent() || file.inside().endsWith(".svg")) {
                pictures.add(Picture.read(file, format, uses.getOrDefault(file.inside(), List.of())));
            }
        }
        return pictures;
    }
}
