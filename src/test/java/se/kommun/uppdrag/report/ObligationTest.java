package se.kommun.uppdrag.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Only what stands in a version of EN 301 549 is told as a clause of it, and as law. */
class ObligationTest {

    /** WCAG 2.1 has 50 criteria of level A and AA, WCAG 2.2 has 55: six new ones, without 4.1.1. */
    @Test
    void theVersionsHaveTheCriteriaOfTheirWcag() throws IOException {
        Set<String> older = clausesOf(EuropeanStandard.V3_2_1);
        Set<String> newer = clausesOf(EuropeanStandard.V4_1_1);
        assertEquals(50, older.size());
        assertEquals(55, newer.size());
        Set<String> added = new TreeSet<>(newer);
        added.removeAll(older);
        assertEquals(Set.of("9.2.4.11", "9.2.5.7", "9.2.5.8", "9.3.2.6", "9.3.3.7", "9.3.3.8"), added);
        older.removeAll(newer);
        assertEquals(Set.of("9.4.1.1"), older);
    }

    @Test
    void onlyCriteriaOfLevelAAndAaAreClauses() throws IOException {
        for (String number : criteria()) {
            SuccessCriterion criterion = SuccessCriterion.of(number).orElseThrow();
            assertTrue(Set.of("A", "AA", "AAA").contains(criterion.level()), number);
            assertEquals(criterion.level().equals("AAA"), criterion.standards().isEmpty(), number);
        }
        assertEquals(List.of(), EuropeanStandard.V4_1_1.clauses(List.of("3.1.5", "2.4.10", "9.9.9")));
    }

    @ParameterizedTest
    @CsvSource({"ERROR, 1.1.1, LAW", "REVIEW, 1.1.1, LAW", "WARNING, 1.1.1, ADVICE", "ERROR, 3.1.5, ADVICE", "REVIEW, 3.3.8, FUTURE_LAW",
        "ERROR, 4.1.1, LAW", "REVIEW, 1.1.1 3.3.8, LAW", "REVIEW, 2.4.9 2.5.8, FUTURE_LAW", "ERROR, '', ADVICE"})
    void theLawAsksForWhatItsClausesSay(Severity severity, String wcag, Obligation expected) {
        assertEquals(expected, Obligation.of(severity, StandardChapter.WEB_PAGES, wcag.isEmpty() ? List.of() : List.of(wcag.split(" "))));
    }

    @Test
    void theUsersSettingsAreAClauseOfTheComingVersion() {
        Problem problem = new Problem("preference-overridden", Severity.REVIEW, Location.of("a.html"), null, "Fel.", "Rätta.", List.of(), List.of(),
                StandardChapter.USER_PREFERENCES, null, 1);
        assertEquals(List.of("9.7"), problem.clauses());
        assertEquals(Obligation.FUTURE_LAW, problem.obligation());
        assertEquals(Obligation.ADVICE, problem.withSeverity(Severity.WARNING).obligation());
        assertEquals("Kommande lag: EN 301 549 9.7.", ReportWords.in(ReportLanguage.SV).law(problem));
        assertEquals(List.of(), EuropeanStandard.V3_2_1.clauses(StandardChapter.USER_PREFERENCES, List.of("9.7")));
    }

    @Test
    void aProblemNamesTheClausesThatExist() {
        Problem problem = new Problem("captcha", Severity.REVIEW, Location.of("a.html"), null, "Fel.", "Rätta.", List.of("1.1.1", "3.1.5", "3.3.8"), List.of());
        assertEquals(List.of("9.1.1.1", "9.3.3.8"), problem.clauses());
        assertEquals("https://www.w3.org/WAI/WCAG22/Understanding/non-text-content.html", SuccessCriterion.of("1.1.1").orElseThrow().address());
    }

    private static Set<String> clausesOf(EuropeanStandard standard) throws IOException {
        return new TreeSet<>(standard.clauses(criteria()));
    }

    private static Set<String> criteria() throws IOException {
        Properties lines = new Properties();
        try (InputStream in = ObligationTest.class.getResourceAsStream("criteria.properties")) {
            lines.load(in);
        }
        return lines.stringPropertyNames();
    }
}
