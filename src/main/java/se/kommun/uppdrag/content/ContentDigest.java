package se.kommun.uppdrag.content;

import java.util.Set;
import java.util.regex.Pattern;
import se.kommun.uppdrag.files.Sha256;

/**
 * The digest of what readers see of a page: equal digests mean equal content. A translation stores the digest of the page version
 * that it was made from. Metadata that only editors see (dates, owner, what is to be confirmed) doesn't change it.
 */
public final class ContentDigest {

    static final Pattern FORM = Pattern.compile("[0-9a-f]{12}");

    private static final Set<String> SHOWN_ON_ALL = Set.of("title", "nav_title", "description", "lead");
    private static final String ICON = "icon";
    private static final int LENGTH = 12;

    private ContentDigest() {}

    /** Returns the first twelve hexadecimal digits of the SHA-256 of {@link #words}. */
    public static String of(Page page) {
        return Sha256.hex(words(page)).substring(0, LENGTH);
    }

    /** Returns the text that the digest is computed from: one line for each front matter value that is shown, then the body. */
    public static String words(Page page) {
        StringBuilder words = new StringBuilder();
        for (FrontMatterKey key : page.type().keys()) {
            if (isShown(key)) {
                page.text(key.name()).ifPresent(value -> words.append(key.name()).append(": ").append(value).append('\n'));
            }
        }
        page.body().strip().lines().forEach(line -> words.append(line.stripTrailing()).append('\n'));
        return words.toString();
    }

    /**
     * Returns whether the value of a key is shown to readers: the keys of a single page type, except references and icons, and a
     * few of the common keys.
     */
    public static boolean isShown(FrontMatterKey key) {
        return SHOWN_ON_ALL.contains(key.name()) || !key.common() && key.form() != ValueType.PAGE_FILE && !key.name().equals(ICON);
    }
}
