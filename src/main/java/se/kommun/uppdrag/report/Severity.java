package se.kommun.uppdrag.report;

/** How certain a problem is, the most severe first. Only an error stops a build by default. */
public enum Severity {
    /** Certain. The page must not be published. */
    ERROR("fel"),
    /** A person must check it: the tool cannot decide from the source alone. */
    REVIEW("granska"),
    /** Advice. */
    WARNING("varning");

    private final String swedish;

    Severity(String swedish) {
        this.swedish = swedish;
    }

    /** The word shown in reports for people. */
    public String word(ReportLanguage language) {
        return language == ReportLanguage.SV ? swedish : key();
    }

    /** The word in JSON and on the command line. */
    public String key() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }

    /** Whether a run with the threshold {@code limit} fails on this severity. */
    public boolean failsOn(Severity limit) {
        return ordinal() <= limit.ordinal();
    }
}
