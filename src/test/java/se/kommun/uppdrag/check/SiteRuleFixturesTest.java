package se.kommun.uppdrag.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import se.kommun.uppdrag.check.rules.Rules;
import se.kommun.uppdrag.check.rules.SiteRule;
import se.kommun.uppdrag.check.spelling.Spelling;
import se.kommun.uppdrag.report.Messages;
import se.kommun.uppdrag.report.Problem;
import se.kommun.uppdrag.report.ReportLanguage;
import se.kommun.uppdrag.report.Severity;

/** Every rule over a whole site on small sites, {@code rules/<rule-id>/<kind>-<case>/}: the kind is what must come of it. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SiteRuleFixturesTest {

    private static final Path FIXTURES = Path.of("src/test/resources/rules");
    private static final Path FINDINGS = Path.of("src/test/resources/rule-findings");

    private final Spelling spelling = Spelling.swedish();
    /** All problems of each case, which all tests look at. */
    private final Map<Path, List<Problem>> checked = new HashMap<>();

    @TestFactory
    Stream<DynamicTest> fixtures() {
        return Rules.site().stream().flatMap(rule -> cases(rule).stream().map(folder ->
                DynamicTest.dynamicTest(rule.info().id() + "/" + folder.getFileName(), () -> check(rule, folder))));
    }

    /** {@code rule-findings/<rule-id>.txt} names file, line and column of each finding; {@code -Dupdate=true} writes it anew. */
    @TestFactory
    Stream<DynamicTest> findsExactlyTheElements() {
        return Rules.site().stream().map(rule -> DynamicTest.dynamicTest(rule.info().id(), () -> {
            List<String> lines = cases(rule).stream().flatMap(folder -> found(rule, folder).stream().map(problem ->
                    folder.getFileName() + "/" + problem.location() + " " + problem.severity().key())).toList();
            Path expected = FINDINGS.resolve(rule.info().id() + ".txt");
            if (Boolean.getBoolean("update")) {
                Files.write(Files.createDirectories(FINDINGS).resolve(expected.getFileName()), lines);
            }
            assertFalse(lines.isEmpty());
            assertEquals(String.join("\n", Files.readAllLines(expected)), String.join("\n", lines));
        }));
    }

    @Test
    void everyRuleHasACaseThatPassesAndOneThatDoesNot() {
        for (SiteRule rule : Rules.site()) {
            List<String> names = cases(rule).stream().map(folder -> folder.getFileName().toString()).toList();
            assertTrue(names.stream().anyMatch(name -> name.startsWith("pass-")), rule.info().id());
            assertTrue(names.stream().anyMatch(name -> !name.startsWith("pass-")), rule.info().id());
        }
    }

    @Test
    void everyMessageIsTold() {
        Set<String> untold = new TreeSet<>();
        for (SiteRule rule : Rules.site()) {
            List<String> told = cases(rule).stream().flatMap(folder -> found(rule, folder).stream()).map(Problem::message).toList();
            Messages.of(Rules.class, ReportLanguage.SV).texts().forEach((key, text) -> {
                Pattern message = Pattern.compile("\\Q" + text.replaceAll("\\{[0-9]}", "\\\\E.*\\\\Q") + "\\E");
                if (key.startsWith(rule.info().id() + ".") && !key.matches(".*\\.(title|help|fix)")
                        && told.stream().noneMatch(message.asMatchPredicate())) {
                    untold.add(key);
                }
            });
        }
        assertEquals(Set.of(), untold);
    }

    private static List<Path> cases(SiteRule rule) {
        try (Stream<Path> list = Files.list(FIXTURES.resolve(rule.info().id()))) {
            return list.sorted().toList();
        } catch (IOException none) {
            throw new UncheckedIOException(none);
        }
    }

    private List<Problem> found(SiteRule rule, Path folder) {
        return checked.computeIfAbsent(folder, each -> FolderCheck.folder(each, Baseline.NONE, spelling).problems()).stream()
                .filter(problem -> problem.rule().equals(rule.info().id())).toList();
    }

    private void check(SiteRule rule, Path folder) {
        List<Problem> found = found(rule, folder);
        String kind = folder.getFileName().toString().replaceFirst("-.*", "");
        switch (kind) {
            case "pass" -> assertEquals(List.of(), found);
            case "fail" -> assertEquals(List.of(Severity.ERROR), severities(found));
            default -> assertEquals(List.of(kind), severities(found).stream().map(Severity::key).toList());
        }
    }

    private static List<Severity> severities(List<Problem> found) {
        return found.stream().map(Problem::severity).distinct().toList();
    }
}
