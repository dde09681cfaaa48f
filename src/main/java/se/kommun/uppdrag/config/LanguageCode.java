package se.kommun.uppdrag.config;

import java.util.Locale;
import java.util.Set;

/** Codes of languages, ISO 639: two letters, or three where there is no shorter one. */
public final class LanguageCode {

    /** The language that a site is written in, and that the others are translated from. */
    public static final String SOURCE = "sv";

    private static final Set<String> SHORT = Set.of(Locale.getISOLanguages());

    private LanguageCode() {}

    /** Whether a text is the code of a language that there is. */
    public static boolean isKnown(String text) {
        if (text.length() == 2) {
            return SHORT.contains(text);
        }
        // Java lists no long codes, but has a name for each that is in use.
        return text.matches("[a-z]{3}") && !Locale.forLanguageTag(text).getDisplayLanguage(Locale.ENGLISH).equals(text);
    }

    /** What the language is called in Swedish, such as {@code engelska}. */
    public static String inSwedish(String code) {
        return Locale.forLanguageTag(code).getDisplayLanguage(Locale.forLanguageTag(SOURCE));
    }
}
