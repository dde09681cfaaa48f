package se.kommun.uppdrag.content;

import java.util.Set;
import java.util.regex.Pattern;
import se.kommun.uppdrag.files.Sha256;

/**
 * Stands for what a reader sees of a page: equal versions, equal words. A translation keeps the version of the page that
 * it was made from. What only the editors see (days, owner, what is to be confirmed) does not change it.
 */
public final class ContentDigest {

    static final Pattern FORM = Pattern.compile("[0-9a-f]{12}");

    private static final Set<String> SHOWN_ON_ALL = Set.of("title", "nav_title", "description", "lead");
    private static final Set<String> NO_WORDS = Set.of("icon", FrontMatterKeys.EASY_OF, FrontMatterKeys.SUPPORT_PAGE);
    private static final int LENGTH = 12;

    private ContentDigest() {}

    /** Twelve hexadecimal digits. */
    public static String of(Page page) {
        return Sha256.hex(words(page)).substring(0, LENGTH);
    }

    /** What the version stands for, line by line: the values of the header that are shown, and the text. */
    public static String words(Page page) {
        StringBuilder words = new StringBuilder();
        for (FrontMatterKey key : page.type().keys()) {
            if (isShown(key.name())) {
                page.text(key.name()).ifPresent(value -> words.append(key.name()).append(": ").append(value).append('\n'));
            }
        }
        page.body().strip().lines().forEach(line -> words.append(line.stripTrailing()).append('\n'));
        return words.toString();
    }

    /** The keys that only a type has are there to be shown; of those that all have, a few are. */
    public static boolean isShown(String key) {
        return SHOWN_ON_ALL.contains(key) || PageType.PAGE.key(key).isEmpty() && !NO_WORDS.contains(key);
    }
}
