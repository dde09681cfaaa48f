package se.kommun.uppdrag.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class SeverityTest {

    @Test
    void aLimitFailsOnItselfAndAllThatIsWorse() {
        assertEquals(List.of(Severity.ERROR), failingOn(Severity.ERROR));
        assertEquals(List.of(Severity.ERROR, Severity.REVIEW), failingOn(Severity.REVIEW));
        assertEquals(List.of(Severity.ERROR, Severity.REVIEW, Severity.WARNING), failingOn(Severity.WARNING));
    }

    private static List<Severity> failingOn(Severity limit) {
        return Arrays.stream(Severity.values()).filter(severity -> severity.failsOn(limit)).toList();
    }
}
