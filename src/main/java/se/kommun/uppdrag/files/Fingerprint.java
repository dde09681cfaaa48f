package se.kommun.uppdrag.files;

import java.util.regex.Pattern;

/** File names that contain a digest of the content, so that browsers can cache the files without time limit. */
public final class Fingerprint {

    /**
     * The folder of generated files in the published folder. Its name contains a dot, so that no content folder can have the same
     * name.
     */
    public static final String FOLDER = "bilder.webp/";

    private static final int LENGTH = 10;
    private static final Pattern FINGERPRINTED = Pattern.compile("(?i).*\\.(?:css|m?js)");

    private Fingerprint() {}

    /** Whether a file of the assets folder is published under such a name: only style sheets and scripts are. */
    public static boolean isFor(String path) {
        return FINGERPRINTED.matcher(path).matches();
    }

    /** The first ten hexadecimal digits of the SHA-256 digest. */
    public static String of(byte[] bytes) {
        return Sha256.hex(bytes).substring(0, LENGTH);
    }

    /** Inserts a fingerprint before the file extension: {@code css/site.css} becomes {@code css/site.0123456789.css}. */
    public static String in(String path, String print) {
        int dot = path.lastIndexOf('.');
        return path.substring(0, dot) + "." + print + path.substring(dot);
    }
}
