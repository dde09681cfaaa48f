package se.kommun.uppdrag.content;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** The syntax of file names and URL paths: plain ASCII lower case, so that a link works on every system. */
public final class FileNames {

    private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");
    /** Device names, which Windows reserves with any extension. */
    private static final Pattern DEVICE = Pattern.compile("(?:con|prn|aux|nul|(?:com|lpt)[0-9])(?:\\..*)?");
    private static final Pattern SLUG = Pattern.compile("[a-z0-9]++(?:-[a-z0-9]++)*+");
    private static final Pattern FILE_NAME = Pattern.compile("[a-z0-9]++(?:[-._][a-z0-9]++)*+");
    private static final Pattern OTHERS = Pattern.compile("[^a-z0-9]+");

    private FileNames() {}

    /** Returns whether a text is a slug: words of letters a–z and digits, separated by single hyphens, and not a Windows device name. */
    public static boolean isSlug(String text) {
        return SLUG.matcher(text).matches() && !isDevice(text);
    }

    /** Like a slug, but single dots and underscores are allowed between words too. */
    static boolean isFileName(String name) {
        return FILE_NAME.matcher(name).matches() && !isDevice(name);
    }

    /** Returns whether Windows treats a file of this name as a device, so that nobody can open, download or delete it there. */
    public static boolean isDevice(String name) {
        return DEVICE.matcher(name.toLowerCase(Locale.ROOT).strip()).matches();
    }

    /** Converts any text to a slug: "Avlösare i hemmet" becomes "avlosare-i-hemmet". Never empty. */
    public static String slug(String text) {
        String plain = ACCENTS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).replaceAll("");
        String joined = OTHERS.matcher(plain.toLowerCase(Locale.ROOT)).replaceAll("-");
        String slug = joined.replaceAll("^-+|-+$", "");
        return slug.isEmpty() ? "sida" : isDevice(slug) ? slug + "-sida" : slug;
    }

    /** Returns a valid name for a file with an invalid one. Keeps the extension. */
    static String toValidName(String name) {
        int dot = name.lastIndexOf('.');
        return dot <= 0 ? slug(name) : slug(name.substring(0, dot)) + "." + name.substring(dot + 1).toLowerCase(Locale.ROOT);
    }
}
