package se.kommun.uppdrag.report;

/** How sure the tool is, and what follows: only an error stops a build by itself. */
public enum Severity {
    /** Certain. The page must not be published. */
    ERROR("fel"),
    /** A person must look: the tool cannot decide it from the source alone. */
    REVIEW("granska"),
    /** Advice. */
    WARNING("varning");

    private final String swedish;

    Severity(String swedish) {
        this.swedish = swedish;
    }

    /** The word that people see. */
    public String word(ReportLanguage language) {
        return language == ReportLanguage.SV ? swedish : key();
    }

    /** The word in JSON and on the command line. */
    public String key() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }

    /** Whether a run that was told to fail on {@code limit} fails on this. */
    public boolean failsOn(Severity limit) {
        return ordinal() <= limit.ordinal();
    }
}
