package se.kommun.uppdrag.files;

import java.util.regex.Pattern;

/** Names that change with the bytes of their file, so that a browser may keep the file for ever. */
public final class Fingerprint {

    /** In the published folder, for files that the program makes; with a dot, so that no folder of texts can have the name. */
    public static final String FOLDER = "bilder.webp/";

    private static final int LENGTH = 10;
    private static final Pattern FINGERPRINTED = Pattern.compile("(?i).*\\.(?:css|m?js)");

    private Fingerprint() {}

    /** Whether a file of the assets folder is published under such a name: a style sheet or a script. */
    public static boolean isFor(String path) {
        return FINGERPRINTED.matcher(path).matches();
    }

    /** The part that stands for some bytes: ten letters and digits. */
    public static String of(byte[] bytes) {
        return Sha256.hex(bytes).substring(0, LENGTH);
    }

    /** {@code css/site.css} with {@code 0123456789} gives {@code css/site.0123456789.css}. */
    public static String in(String path, String print) {
        int dot = path.lastIndexOf('.');
        return path.substring(0, dot) + "." + print + path.substring(dot);
    }
}
