package se.kommun.uppdrag.content;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** What files and addresses may be called: plain ASCII lower case, so that a link works everywhere. */
public final class FileNames {

    private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");
    /** Windows lets no file have the name of a device, whatever ending follows. */
    private static final Pattern DEVICE = Pattern.compile("(?:con|prn|aux|nul|(?:com|lpt)[0-9])(?:\\..*)?");
    private static final Pattern OTHERS = Pattern.compile("[^a-z0-9]+");

    private FileNames() {}

    /** Words of letters and digits, with single hyphens between them; no name of a device of Windows. */
    public static boolean isSlug(String text) {
        return isJoined(text, "-") && !isDevice(text);
    }

    /** As a slug, with single points and underscores between words too. */
    static boolean isFileName(String name) {
        return isJoined(name, "-._") && !isDevice(name);
    }

    /** Whether Windows takes a file of this name for a device, so that nobody there can fetch, open or delete it. */
    public static boolean isDevice(String name) {
        return DEVICE.matcher(name.toLowerCase(Locale.ROOT).strip()).matches();
    }

    private static boolean isJoined(String text, String joints) {
        boolean word = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= 'a' && c <= 'z' || c >= '0' && c <= '9') {
                word = true;
            } else if (word && joints.indexOf(c) >= 0) {
                word = false;
            } else {
                return false;
            }
        }
        return word;
    }

    /** The slug nearest to any text: "Avlösare i hemmet" gives "avlosare-i-hemmet"; never empty. */
    public static String slug(String text) {
        String plain = ACCENTS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).replaceAll("");
        String joined = OTHERS.matcher(plain.toLowerCase(Locale.ROOT)).replaceAll("-");
        String slug = joined.replaceAll("^-+|-+$", "");
        return slug.isEmpty() ? "sida" : isDevice(slug) ? slug + "-sida" : slug;
    }

    /** The right name for a file that has a wrong one; the ending stays. */
    static String rightName(String name) {
        int dot = name.lastIndexOf('.');
        return dot <= 0 ? slug(name) : slug(name.substring(0, dot)) + "." + name.substring(dot + 1).toLowerCase(Locale.ROOT);
    }
}
