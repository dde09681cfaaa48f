package se.kommun.uppdrag.check.protocol;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.kommun.uppdrag.check.rules.ContentKind;
import se.kommun.uppdrag.report.Messages;
import se.kommun.uppdrag.report.ReportLanguage;
import se.kommun.uppdrag.report.UseSituation;
import se.kommun.uppdrag.report.SuccessCriterion;

/** The table of requirements is whole, and has its texts in every language. */
class RequirementTest {

    private static Set<String> numbers(List<Requirement> requirements) {
        return requirements.stream().filter(each -> each.criterion().isPresent()).map(Requirement::number).collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void everyCriterionOfTheStandardIsThereOnce() {
        Set<String> criteria = SuccessCriterion.all().stream().filter(each -> !each.standards().isEmpty()).map(SuccessCriterion::number)
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(criteria, numbers(RequirementTable.ofPages()));
        assertEquals(criteria.size() - 5, numbers(RequirementTable.ofDocuments()).size());
        List<String> clauses = Stream.concat(RequirementTable.ofPages().stream(), RequirementTable.ofDocuments().stream()).map(Requirement::clause).toList();
        assertEquals(clauses.size(), Set.copyOf(clauses).size());
    }

    @ParameterizedTest
    @EnumSource
    void everyRequirementKindAndSituationHasItsTexts(ReportLanguage language) {
        ProtocolWords words = ProtocolWords.in(language);
        Stream.concat(RequirementTable.ofPages().stream(), RequirementTable.ofDocuments().stream()).forEach(requirement -> {
            assertFalse(words.heading(requirement).isBlank());
            assertFalse(words.method(requirement).isBlank());
            assertFalse(words.text("section." + requirement.section()).isBlank());
        });
        Arrays.stream(ContentKind.values()).forEach(kind -> assertFalse(words.kind(kind).isBlank()));
        Arrays.stream(UseSituation.values()).forEach(situation -> assertFalse(words.text(situation.key()).isBlank()));
    }

    /** Editors write what the protocol calls it. */
    @Test
    void theProtocolAndTheEditorsCallASituationTheSame() {
        ProtocolWords words = ProtocolWords.in(ReportLanguage.SV);
        Arrays.stream(UseSituation.values()).forEach(situation -> assertEquals(Optional.of(situation), UseSituation.of(words.text(situation.key()))));
    }

    @Test
    void theLanguagesHaveTheSameTexts() {
        Map<String, String> swedish = Messages.of(ProtocolWords.class, ReportLanguage.SV).texts();
        Map<String, String> english = Messages.of(ProtocolWords.class, ReportLanguage.EN).texts();
        assertEquals(new TreeSet<>(swedish.keySet()), new TreeSet<>(english.keySet()));
        swedish.forEach((key, text) -> assertFalse(text.equals(english.get(key)), key));
    }

    @Test
    void everyCriterionConcernsASituation() {
        RequirementTable.ofPages().stream().filter(each -> each.criterion().isPresent()).forEach(each -> assertTrue(ConcernedUsers.isKnownFor(each), each.number()));
    }
}
