package se.kommun.uppdrag.report;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The situations of use by which Digg's template for accessibility statements orders faults: clauses 4.2.1 to 4.2.10 of EN 301 549, in
 * that order and with those abbreviations.
 */
public enum UseSituation {
    WV("utan synförmåga"),
    LV("med nedsatt syn"),
    WPC("med nedsatt färgseende"),
    WH("utan hörsel"),
    LH("med nedsatt hörsel"),
    WVC("utan röstförmåga"),
    LMS("med nedsatt finmotorik eller styrka"),
    LR("med nedsatt rörlighet"),
    PST("med känslighet för flimmer"),
    LC("med kognitiv nedsättning");

    private final String swedish;

    UseSituation(String swedish) {
        this.swedish = swedish;
    }

    /** Returns what comes after "användning" in its Swedish name; editors write that. */
    public String swedish() {
        return swedish;
    }

    /** Returns the key of its name among the texts of a report or of a site. */
    public String key() {
        return "situation." + name().toLowerCase(Locale.ROOT);
    }

    /** Returns the situation with a Swedish name, with or without "användning". */
    public static Optional<UseSituation> of(String swedish) {
        String name = swedish.strip().toLowerCase(Locale.ROOT).replaceFirst("^användning\\s+", "");
        return Arrays.stream(values()).filter(situation -> situation.swedish.equals(name)).findFirst();
    }

    /** Returns all Swedish names, in the order of the standard. */
    public static List<String> allSwedish() {
        return Arrays.stream(values()).map(UseSituation::swedish).toList();
    }
}
