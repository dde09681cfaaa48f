package se.kommun.uppdrag.report;

import java.util.Locale;

/** A language in which findings can be told. */
public enum ReportLanguage {
    SV("eller"),
    EN("or");

    private final String or;

    ReportLanguage(String or) {
        this.or = or;
    }

    /** The language code, in small letters. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    Locale locale() {
        return Locale.forLanguageTag(code());
    }

    /** The word between two alternatives. */
    String or() {
        return or;
    }
}
