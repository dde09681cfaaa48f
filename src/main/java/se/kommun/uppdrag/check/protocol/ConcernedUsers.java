package se.kommun.uppdrag.check.protocol;

import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import se.kommun.uppdrag.files.Resources;
import se.kommun.uppdrag.report.UseSituation;

/** Which situations of use a fault against a requirement concerns: the primary relationships in Annex B of EN 301 549. */
final class ConcernedUsers {

    private static final Properties BY_REQUIREMENT = Resources.properties(ConcernedUsers.class, "situations.properties");

    private ConcernedUsers() {}

    static boolean concerns(Requirement requirement, UseSituation situation) {
        return List.of(BY_REQUIREMENT.getProperty(requirement.number(), "").split(" ")).contains(situation.name());
    }

    /** Whether the table says which situations the requirement concerns. */
    static boolean isKnownFor(Requirement requirement) {
        return Arrays.stream(UseSituation.values()).anyMatch(situation -> concerns(requirement, situation));
    }
}
