package se.kommun.uppdrag.files;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** The supported raster image formats with their file extensions. */
public enum ImageFormat {
    JPEG("\u00FF\u00D8\u00FF", "jpg", "jpeg"),
    PNG("\u0089PNG\r\n\u001A\n", "png"),
    GIF("GIF8[79]a", "gif"),
    WEBP("RIFF....WEBP", "webp"),
    AVIF("....ftypavi[fs]", "avif");

    /** The number of bytes at the start of a file that identify its format. */
    private static final int SIGNATURE_LENGTH = 12;

    private final Pattern signature;
    private final List<String> endings;

    /** @param signature a pattern for the first bytes, one ISO 8859-1 character per byte */
    ImageFormat(String signature, String... endings) {
        this.signature = Pattern.compile(signature, Pattern.DOTALL);
        this.endings = List.of(endings);
    }

    /**
     * The format by the first bytes, independent of the file name; empty if it is none of these. The rest of the file can still
     * be damaged.
     */
    public static Optional<ImageFormat> ofContent(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(SIGNATURE_LENGTH, bytes.length), StandardCharsets.ISO_8859_1);
        return Arrays.stream(values()).filter(format -> format.signature.matcher(head).lookingAt()).findFirst();
    }

    /** The usual file extension, without a dot. */
    public String ending() {
        return endings.get(0);
    }

    public String mediaType() {
        return "image/" + name().toLowerCase(Locale.ROOT);
    }

    /** The format by the file extension; empty if it is none of these. */
    public static Optional<ImageFormat> ofName(String name) {
        String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return Arrays.stream(values()).filter(format -> format.endings.contains(ending)).findFirst();
    }
}
