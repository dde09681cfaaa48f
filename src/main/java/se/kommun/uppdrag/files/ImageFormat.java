package se.kommun.uppdrag.files;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** The kinds of image made of pixels, each with the endings that its files have. */
public enum ImageFormat {
    JPEG("\u00FF\u00D8\u00FF", "jpg", "jpeg"),
    PNG("\u0089PNG\r\n\u001A\n", "png"),
    GIF("GIF8[79]a", "gif"),
    WEBP("RIFF....WEBP", "webp"),
    AVIF("....ftypavi[fs]", "avif");

    /** Bytes at the beginning of a file that are enough to tell its format. */
    private static final int HEAD = 12;

    private final Pattern signature;
    private final List<String> endings;

    /** @param signature a pattern for the first bytes, one character a byte */
    ImageFormat(String signature, String... endings) {
        this.signature = Pattern.compile(signature, Pattern.DOTALL);
        this.endings = List.of(endings);
    }

    /** By the first bytes, whatever the file is called; empty for what is no image of pixels. They may still be no whole image. */
    public static Optional<ImageFormat> ofContent(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(HEAD, bytes.length), StandardCharsets.ISO_8859_1);
        return Arrays.stream(values()).filter(format -> format.signature.matcher(head).lookingAt()).findFirst();
    }

    /** The usual ending of its files, without a point. */
    public String ending() {
        return endings.get(0);
    }

    public String mediaType() {
        return "image/" + name().toLowerCase(Locale.ROOT);
    }

    /** By a file's name; empty for what is no image of pixels. */
    public static Optional<ImageFormat> ofName(String name) {
        String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return Arrays.stream(values()).filter(format -> format.endings.contains(ending)).findFirst();
    }
}
