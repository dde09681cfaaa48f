package se.kommun.uppdrag.check.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import se.kommun.uppdrag.report.Messages;
import se.kommun.uppdrag.report.ReportLanguage;
import se.kommun.uppdrag.report.SuccessCriterion;

/** Every rule has all its texts in every language. That every message is used is what the fixtures show. */
class RuleTextsTest {

    private static final Pattern PLACE = Pattern.compile("\\{[0-9]}");
    private static final Set<String> PARTS = Set.of("title", "help", "fix");
    private static final Map<String, String> SWEDISH = texts(ReportLanguage.SV);
    private static final Map<String, String> ENGLISH = texts(ReportLanguage.EN);

    private static Map<String, String> texts(ReportLanguage language) {
        return Messages.of(RuleTexts.class, language).texts();
    }

    /** The keys of a rule's messages. */
    static Set<String> messages(RuleInfo rule) {
        return SWEDISH.keySet().stream().filter(key -> key.startsWith(rule.id() + ".") && !PARTS.contains(part(key)))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String part(String key) {
        return key.substring(key.indexOf('.') + 1);
    }

    @Test
    void theCatalogHasTheRulesAndNoOthers() {
        assertEquals(new TreeSet<>(RuleInfoReader.ids()), new TreeSet<>(Rules.infos().keySet()));
    }

    @Test
    void everyCriterionIsOneOfWcag() {
        Rules.infos().values().forEach(rule -> rule.wcag().forEach(number -> assertTrue(SuccessCriterion.of(number).isPresent(), rule.id() + " " + number)));
    }

    @Test
    void everyRuleHasATitleAHelpAFixAndAMessage() {
        Rules.infos().values().forEach(rule -> {
            PARTS.forEach(part -> assertFalse(SWEDISH.getOrDefault(rule.id() + "." + part, "").isBlank(), rule.id() + "." + part));
            assertFalse(messages(rule).isEmpty(), rule.id());
        });
    }

    @Test
    void everyTextBelongsToARule() {
        SWEDISH.keySet().stream().map(key -> key.substring(0, key.indexOf('.'))).filter(rule -> !Set.of("guide", "browser").contains(rule))
                .forEach(rule -> assertTrue(Rules.infos().containsKey(rule), rule));
    }

    @Test
    void theLanguagesHaveTheSameTextsWithTheSamePlaces() {
        assertEquals(new TreeSet<>(SWEDISH.keySet()), new TreeSet<>(ENGLISH.keySet()));
        SWEDISH.forEach((key, text) -> assertEquals(places(text), places(ENGLISH.get(key)), key));
    }

    @Test
    void noTextIsTheSameInBothLanguages() {
        SWEDISH.forEach((key, text) -> assertFalse(text.equals(ENGLISH.get(key)), key));
    }

    private static Set<String> places(String text) {
        return PLACE.matcher(text).results().map(MatchResult::group).collect(Collectors.toCollection(TreeSet::new));
    }
}
