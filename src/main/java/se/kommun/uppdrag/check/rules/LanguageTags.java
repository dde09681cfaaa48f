package se.kommun.uppdrag.check.rules;

import java.util.Locale;
import java.util.Set;

/** The primary language subtags of the IANA Language Subtag Registry. */
final class LanguageTags {

    private static final Set<String> KNOWN = WordLists.of("language-subtags");
    private static final Set<String> RIGHT_TO_LEFT = Set.of("ar", "arc", "ckb", "dv", "fa", "he", "ps", "sd", "ug", "ur", "yi");

    private LanguageTags() {}

    /** The primary subtag: the part before the first hyphen, in lower case. */
    static String primary(String tag) {
        int hyphen = tag.indexOf('-');
        return (hyphen < 0 ? tag : tag.substring(0, hyphen)).toLowerCase(Locale.ROOT);
    }

    static boolean known(String tag) {
        String primary = primary(tag);
        return KNOWN.contains(primary) || primary.matches("q[a-t][a-z]");
    }

    static boolean rightToLeft(String tag) {
        return RIGHT_TO_LEFT.contains(primary(tag)) && !tag.toLowerCase(Locale.ROOT).contains("-latn");
    }
}
