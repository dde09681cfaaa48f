package se.kommun.uppdrag.check.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.Range;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import se.kommun.uppdrag.report.Location;
import se.kommun.uppdrag.report.ReportLanguage;
import se.kommun.uppdrag.report.Severity;

/**
 * Every rule of a page on its own small pages, in {@code rules/<rule-id>/}. The file's name says what must come of it:
 * {@code pass-} nothing, {@code fail-} an error, {@code review-} a review and no error, {@code warning-} a warning and nothing graver.
 * {@code rule-findings/<rule-id>.txt} names the element of each finding by its line and column in the file; {@code -Dupdate=true} writes it
 * anew, and each changed line is to be read before it is committed.
 */
class RuleFixturesTest {

    private static final Path FIXTURES = Path.of("src/test/resources/rules");
    private static final Path FINDINGS = Path.of("src/test/resources/rule-findings");
    /** Lines of {@link #SHELL} before what a file holds. */
    private static final int SHELL_LINES = 4;
    private static final String SHELL = "<!doctype html>\n<html lang=\"sv\">\n<head><meta charset=\"utf-8\"><title>Prov</title></head>\n"
            + "<body>\n%s\n</body>\n</html>\n";

    @TestFactory
    Stream<DynamicTest> fixtures() {
        return Rules.page().stream().flatMap(rule -> files(rule).stream().map(file ->
                DynamicTest.dynamicTest(rule.info().id() + "/" + file.getFileName(), () -> check(rule, file))));
    }

    @TestFactory
    Stream<DynamicTest> findsExactlyTheElements() {
        return Rules.page().stream().map(rule -> DynamicTest.dynamicTest(rule.info().id(), () -> {
            List<String> lines = new ArrayList<>();
            for (Path file : files(rule)) {
                record(rule, file).places.forEach(place -> lines.add(file.getFileName() + ":" + place));
            }
            Path expected = FINDINGS.resolve(rule.info().id() + ".txt");
            if (Boolean.getBoolean("update")) {
                Files.write(Files.createDirectories(FINDINGS).resolve(expected.getFileName()), lines);
            }
            assertFalse(lines.isEmpty());
            assertEquals(String.join("\n", Files.readAllLines(expected)), String.join("\n", lines));
        }));
    }

    @Test
    void everyRuleHasFixturesOfBothKinds() {
        for (Rule rule : Rules.page()) {
            List<String> names = files(rule).stream().map(file -> file.getFileName().toString()).toList();
            assertTrue(names.stream().anyMatch(name -> name.startsWith("pass-")), rule.info().id() + " saknar pass-*.html");
            assertTrue(names.stream().anyMatch(name -> name.startsWith(expected(rule.info().severity()))),
                    rule.info().id() + " saknar " + expected(rule.info().severity()) + "*.html");
        }
    }

    @Test
    void everyIdStandsOnce() {
        Set<String> ids = new HashSet<>();
        Stream.of(Rules.page().stream().map(Rule::info), Rules.site().stream().map(SiteRule::info), Rules.document().stream().map(DocumentRule::info))
                .flatMap(infos -> infos).forEach(info -> {
            assertTrue(ids.add(info.id()), info.id() + " står två gånger");
            assertTrue(info.id().matches("[a-z][a-z0-9]*(-[a-z0-9]+)*"), info.id());
        });
    }

    @Test
    void everyFolderBelongsToARule() throws IOException {
        Set<String> ids = Rules.infos().keySet();
        try (Stream<Path> folders = Files.list(FIXTURES)) {
            folders.forEach(folder -> assertTrue(ids.contains(folder.getFileName().toString()), folder + " hör till ingen regel"));
        }
    }

    @Test
    void everyMessageIsTold() throws IOException {
        Set<String> untold = new TreeSet<>();
        Set<String> told = new TreeSet<>();
        for (Rule rule : Rules.page()) {
            untold.addAll(RuleTextsTest.messages(rule.info()));
            for (Path file : files(rule)) {
                told.addAll(record(rule, file).keys);
            }
        }
        assertTrue(untold.containsAll(told), () -> told.toString());
        untold.removeAll(told);
        assertEquals(Set.of("page-too-complex.length"), untold, "that one needs millions of characters; UnreadPagesTest has them");
    }

    private static String expected(Severity severity) {
        return switch (severity) {
            case ERROR -> "fail-";
            case REVIEW -> "review-";
            case WARNING -> "warning-";
        };
    }

    private static List<Path> files(Rule rule) {
        Path folder = FIXTURES.resolve(rule.info().id());
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        } catch (IOException unreadable) {
            throw new java.io.UncheckedIOException(unreadable);
        }
    }

    private static Recorder record(Rule rule, Path file) throws IOException {
        String html = Files.readString(file);
        boolean whole = html.contains("<html") || rule.info().id().equals("page-incomplete");
        Recorder found = new Recorder(rule.info(), whole ? 0 : SHELL_LINES);
        rule.check(HtmlPage.parse("prov.html", whole ? html : SHELL.formatted(html)), found);
        return found;
    }

    private static void check(Rule rule, Path file) throws IOException {
        Recorder found = record(rule, file);
        String kind = file.getFileName().toString().replaceFirst("-.*", "");
        switch (kind) {
            case "pass" -> assertEquals(List.of(), found.told);
            case "fail" -> assertEquals(Severity.ERROR, found.gravest(), () -> found.told.toString());
            case "review" -> assertEquals(Severity.REVIEW, found.gravest(), () -> found.told.toString());
            case "warning" -> assertEquals(Severity.WARNING, found.gravest(), () -> found.told.toString());
            default -> fail("Filnamn ska börja med pass-, fail-, review- eller warning-");
        }
    }

    /** Remembers what was found as "severity: message", where, and which of the rule's messages said it. */
    private static final class Recorder implements Findings {

        private final RuleInfo rule;
        private final int linesBefore;
        private final List<String> places = new ArrayList<>();
        private final List<String> told = new ArrayList<>();
        private final Set<String> keys = new HashSet<>();
        private final Set<Severity> severities = new HashSet<>();

        Recorder(RuleInfo rule, int linesBefore) {
            this.rule = rule;
            this.linesBefore = linesBefore;
        }

        @Override
        public void report(Severity severity, Node node, String key, Object... values) {
            severities.add(severity);
            Range.Position start = node.sourceRange().start();
            places.add((start.lineNumber() - linesBefore) + ":" + start.columnNumber() + " " + node.nodeName() + " " + severity.key() + " " + key);
            keys.add(rule.id() + "." + key);
            told.add(severity.key() + ": " + RuleTexts.in(ReportLanguage.SV).problem(rule, severity, Location.of("prov.html"), null, key, values).message());
        }

        Severity gravest() {
            return severities.stream().min(Severity::compareTo).orElse(null);
        }
    }
}
