package se.kommun.uppdrag.publish;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
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
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(bytes);
            return HexFormat.of().formatHex(digest).substring(0, LENGTH);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }

    /** {@code css/site.css} with {@code 0123456789} gives {@code css/site.0123456789.css}. */
    public static String in(String path, String print) {
        int dot = path.lastIndexOf('.');
        return path.substring(0, dot) + "." + print + path.substring(dot);
    }
}
