package se.kommun.uppdrag.bake;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.Map;
import java.util.Optional;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** An image's own size in pixels, so that the page can keep its place free while it loads. 0 when the format hides it. */
record ImageSize(int width, int height) {

    private static final Map<String, String> FORMATS = Map.of("png", "png", "jpg", "jpeg", "jpeg", "jpeg", "gif", "gif");
    private static final ImageSize UNKNOWN = new ImageSize(0, 0);

    /** The size, {@code 0 × 0} for formats that Java cannot read, or empty when the file is no image of its kind. */
    static Optional<ImageSize> of(Path file) {
        String name = file.getFileName().toString();
        try {
            if (name.endsWith(".svg")) {
                return svg(file);
            }
            if (name.endsWith(".webp")) {
                return hidden(file, 8, "WEBP");
            }
            if (name.endsWith(".avif")) {
                return hidden(file, 4, "ftypavi");
            }
            return raster(file, FORMATS.getOrDefault(name.substring(name.lastIndexOf('.') + 1), ""));
        } catch (IOException unreadable) {
            return Optional.empty();
        }
    }

    /** A format that Java cannot read is known by the letters that it has at one place near the beginning. */
    private static Optional<ImageSize> hidden(Path file, int offset, String letters) throws IOException {
        try (InputStream input = Files.newInputStream(file)) {
            String head = new String(input.readNBytes(offset + letters.length()), StandardCharsets.ISO_8859_1);
            return head.startsWith(letters, offset) ? Optional.of(UNKNOWN) : Optional.empty();
        }
    }

    private static Optional<ImageSize> raster(Path file, String format) throws IOException {
        try (ImageInputStream input = ImageIO.createImageInputStream(file.toFile())) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(input);
            if (!readers.hasNext()) {
                return Optional.empty();
            }
            ImageReader reader = readers.next();
            try {
                reader.setInput(input, true, true);
                return reader.getFormatName().equalsIgnoreCase(format)
                        ? Optional.of(new ImageSize(reader.getWidth(0), reader.getHeight(0))) : Optional.empty();
            } catch (RuntimeException broken) {
                // Java's readers trust what a file says of itself, and fail in any way when it lies.
                return Optional.empty();
            } finally {
                reader.dispose();
            }
        }
    }

    private static Optional<ImageSize> svg(Path file) throws IOException {
        Document document = Jsoup.parse(Files.readString(file), Parser.xmlParser());
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
