package se.kommun.uppdrag.config;

import java.util.Locale;
import java.util.Set;
import se.kommun.uppdrag.report.ReportLanguage;

/** Language codes, ISO 639: two letters, or three when there is no shorter one. */
public final class LanguageCode {

    private static final Set<String> TWO_LETTER_CODES = Set.of(Locale.getISOLanguages());

    private LanguageCode() {}

    /** Returns whether a text is an existing language code. */
    public static boolean isKnown(String text) {
        if (text.length() == 2) {
            return TWO_LETTER_CODES.contains(text);
        }
        // Java doesn't list three-letter codes, but has a name for each that is in use.
        return text.length() == 3 && text.matches("[a-z]{3}") && !Locale.forLanguageTag(text).getDisplayLanguage(Locale.ENGLISH).equals(text);
    }

    /** Returns the language's name in Swedish, such as {@code engelska}. */
    public static String inSwedish(String code) {
        return Locale.forLanguageTag(code).getDisplayLanguage(ReportLanguage.SV.locale());
    }
}
