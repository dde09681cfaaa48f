package se.kommun.uppdrag.asset;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import se.kommun.uppdrag.asset.image.ImageFile;
import se.kommun.uppdrag.files.ImageFormat;
import se.kommun.uppdrag.files.RegularFiles;

/**
 * The intrinsic size of an image in CSS pixels, so that the browser can reserve its space before it has loaded. 0 if a drawing
 * has no size.
 */
public record ImageSize(int width, int height) {

    /** The size; empty if the file is not an image of the format that its name says. */
    public static Optional<ImageSize> of(Path file) {
        String name = file.getFileName().toString();
        try {
            if (SvgFiles.isFor(name)) {
                return svg(file);
            }
            Optional<ImageFormat> format = ImageFormat.ofName(name);
            if (format.isEmpty()) {
                return Optional.empty();
            }
            ImageFile image = ImageFile.read(format.get(), RegularFiles.readAllBytes(file));
            return Optional.of(new ImageSize(image.width(), image.height()));
        } catch (IOException unreadable) {
            return Optional.empty();
        }
    }

    private static Optional<ImageSize> svg(Path file) throws IOException {
        Document document = Jsoup.parse(RegularFiles.readString(file), Parser.xmlParser());
        Element root = document.firstElementChild();
        if (root == null || !root.normalName().equals("svg")) {
            return Optional.empty();
        }
        String[] box = root.attr("viewBox").trim().split("[\\s,]+");
        int width = pixels(root.attr("width"), box.length == 4 ? box[2] : "");
        int height = pixels(root.attr("height"), box.length == 4 ? box[3] : "");
        return Optional.of(new ImageSize(width, height));
    }

    private static int pixels(String attribute, String fromBox) {
        String number = attribute.matches("[\\d.]+(px)?") ? attribute.replace("px", "") : fromBox;
        return number.matches("\\d+(\\.\\d+)?") ? (int) Math.rint(Double.parseDouble(number)) : 0;
    }
}
