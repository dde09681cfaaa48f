package se.kommun.uppdrag.check.protocol;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import se.kommun.uppdrag.files.Resources;

/** The situations of use by which Digg's template for accessibility statements orders faults: clauses 4.2.1 to 4.2.10 of EN 301 549. */
enum UseSituation {
    WV, LV, WPC, WH, LH, WVC, LMS, LR, PST, LC;

    private static final Properties BY_REQUIREMENT = Resources.properties(UseSituation.class, "situations.properties");

    /** The key of its name among the texts. */
    String key() {
        return "situation." + name().toLowerCase(Locale.ROOT);
    }

    /** Whether a fault against the requirement concerns it: a primary relationship in Annex B of EN 301 549. */
    boolean isConcernedBy(Requirement requirement) {
        return List.of(BY_REQUIREMENT.getProperty(requirement.number(), "").split(" ")).contains(name());
    }

    /** Whether the table says which situations the requirement concerns. */
    static boolean isKnownFor(Requirement requirement) {
        return Arrays.stream(values()).anyMatch(situation -> situation.isConcernedBy(requirement));
    }
}
