package se.kommun.uppdrag.editor;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.kommun.uppdrag.asset.image.ImageFile;
import se.kommun.uppdrag.content.SourceFile;
import se.kommun.uppdrag.content.SourceFolder;
import se.kommun.uppdrag.files.ImageFormat;
import se.kommun.uppdrag.files.RegularFiles;
import se.kommun.uppdrag.files.RelativePath;

/** Lists the pictures beside the pages, with the pages that show them and what they say of them. */
public final class PictureList {

    /**
     * A picture.
     *
     * @param file its path inside {@code content}
     * @param bytes its size
     * @param width in pixels; 0 for a drawing, or if the file cannot be read
     * @param uses where it stands, in the order of the pages' files
     */
    public record Picture(String file, long bytes, int width, int height, List<Use> uses) {}

    /**
     * A place where a picture stands.
     *
     * @param page the page's path inside {@code content} without its extension
     * @param alternative what the page says that it shows; empty if it says nothing
     * @param decorative whether the page says that it is only decoration
     */
    public record Use(String page, String title, String alternative, boolean decorative) {}

    private static final Pattern IMAGE = Pattern.compile("!\\[((?:[^\\[\\]\\\\]|\\\\.){0,1000}+)\\]\\( *+<?([^\\s()<>]++)>?(?: ++\"([^\"\n]*+)\")? *+\\)");
    private static final Pattern ESCAPE = Pattern.compile("\\\\(\\p{Punct})");

    private PictureList() {}

    /**
     * All pictures, sorted by path.
     *
     * @param site the site's folder
     * @throws IOException if a page cannot be read
     */
    public static List<Picture> of(Path site) throws IOException {
        SourceFolder.Listing listing = SourceFolder.list(site);
        Map<String, List<Use>> uses = new TreeMap<>();
        for (SourceFile source : listing.pages()) {
            PagePath page = PagePath.of(source.path()).orElse(null);
            if (page != null) {
                addUses(page, EditableSource.of(source.path(), RegularFiles.readAllBytes(source.file())), uses);
            }
        }
        List<Picture> pictures = new ArrayList<>();
        for (SourceFile file : listing.media()) {
            Optional<ImageFormat> format = ImageFormat.ofName(file.inside());
            if (format.isPresent() || file.inside().endsWith(".svg")) {
                pictures.add(picture(file, format, uses.getOrDefault(file.inside(), List.of())));
            }
        }
        return pictures;
    }

    static void addUses(PagePath page, EditableSource text, Map<String, List<Use>> uses) {
        Matcher image = IMAGE.matcher(text.body());
        while (image.find()) {
            String file = RelativePath.normalize(page.folder() + image.group(2));
            uses.computeIfAbsent(file, any -> new ArrayList<>()).add(new Use(page.name(), text.value("title").orElse(page.name()),
                    ESCAPE.matcher(image.group(1)).replaceAll("$1").strip(), "dekorativ".equals(image.group(3))));
        }
    }

    private static Picture picture(SourceFile file, Optional<ImageFormat> format, List<Use> uses) {
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
