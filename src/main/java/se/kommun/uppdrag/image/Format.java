package se.kommun.uppdrag.image;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The kinds of image made of pixels, each with the endings that its files have. */
public enum Format {
    JPEG("jpg", "jpeg"), PNG("png"), GIF("gif"), WEBP("webp"), AVIF("avif");

    private final List<String> endings;

    Format(String... endings) {
        this.endings = List.of(endings);
    }

    /** By a file's name; empty for what is no image of pixels. */
    public static Optional<Format> ofName(String name) {
        String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return Arrays.stream(values()).filter(format -> format.endings.contains(ending)).findFirst();
    }

    ImageFile read(byte[] bytes) throws BrokenImage, CostlyImage {
        return switch (this) {
            case JPEG -> Jpeg.read(bytes);
            case PNG -> Png.read(bytes);
            case GIF -> Gif.read(bytes);
            case WEBP -> Webp.read(bytes);
            case AVIF -> Avif.read(bytes);
        };
    }
}
