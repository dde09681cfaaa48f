package se.kommun.uppdrag.report;

import java.util.Locale;

/** A language of the reports. */
public enum ReportLanguage {
    SV("eller"),
    EN("or");

    private final String or;

    ReportLanguage(String or) {
        this.or = or;
    }

    /** The language code in lower case, such as {@code sv}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Returns the locale of its dates and numbers. */
    public Locale locale() {
        return Locale.forLanguageTag(code());
    }

    /** The word before the last alternative of a list. */
    String or() {
        return or;
    }
}
