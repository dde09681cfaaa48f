package se.kommun.uppdrag.check;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.kommun.uppdrag.check.document.DocumentFormat;
import se.kommun.uppdrag.check.rules.RuleInfo;
import se.kommun.uppdrag.check.rules.RuleTexts;
import se.kommun.uppdrag.check.rules.Rules;
import se.kommun.uppdrag.report.Json;
import se.kommun.uppdrag.report.Location;
import se.kommun.uppdrag.report.Problem;
import se.kommun.uppdrag.report.Severity;
import se.kommun.uppdrag.report.SuccessCriterion;

/**
 * The report in EARL 1.0 as JSON-LD, in the form that W3C asks of implementations of the ACT rules: one assertion for each page and rule. An
 * error is {@code failed}, something to review is {@code cantTell}. Where a rule found nothing it is {@code passed}, also if the page has
 * nothing that the rule is about. Advice is left out: it is no requirement. See <a href="https://www.w3.org/TR/EARL10-Schema/">EARL</a>.
 *
 * @param version the version of the program
 * @param texts the language of the titles
 * @param inBrowser whether the pages were checked in a browser: otherwise its rules are left out
 * @param address makes the address of a page of its path
 */
public record EarlReport(String version, RuleTexts texts, boolean inBrowser, UnaryOperator<String> address) {

    private static final String ASSERTOR = "_:uppdrag";
    /** The names that this report uses, as in W3C's own context for such reports. */
    private static final Map<String, Object> CONTEXT = Json.object("@vocab", "http://www.w3.org/ns/earl#", "earl", "http://www.w3.org/ns/earl#",
            "WCAG2", "http://www.w3.org/TR/WCAG2/#", "dct", "http://purl.org/dc/terms/", "doap", "http://usefulinc.com/ns/doap#", "sch", "https://schema.org/",
            "source", "dct:source", "title", "dct:title", "description", "dct:description", "Version", "doap:Version", "name", "doap:name",
            "release", "doap:release", "revision", "doap:revision", "assertions", Json.object("@reverse", "subject"),
            "assertedBy", Json.object("@type", "@id"), "outcome", Json.object("@type", "@id"), "mode", Json.object("@type", "@id"),
            "isPartOf", Json.object("@id", "dct:isPartOf", "@type", "@id"), "references", Json.object("@id", "dct:references", "@type", "@id"),
            "ptr", "http://www.w3.org/2009/pointers#", "pointer", Json.object("@type", "ptr:CSSSelectorPointer"));
    private static final String ACT_RULE = "https://www.w3.org/WAI/standards-guidelines/act/rules/%s/";
    /** The findings of one rule on one page that are described; the outcome counts all. */
    private static final int MAX_DESCRIBED = 10;

    /**
     * Writes the report. Does not close the stream.
     *
     * @param files paths of the checked pages and documents; other files are told as such
     * @param problems their problems, with these paths
     */
    public void write(OutputStream out, Collection<String> files, Collection<Problem> problems) throws IOException {
        Map<String, List<Problem>> byFile = problems.stream().collect(Collectors.groupingBy(problem -> problem.location().file()));
        List<RuleInfo> rules = Rules.infos().values().stream().filter(rule -> rule.severity() != Severity.WARNING)
                .filter(rule -> inBrowser || !Rules.isOfBrowser(rule.id())).toList();
        Stream<Object> subjects = files.stream().map(file -> subject(file, rules, byFile.getOrDefault(file, List.of())));
        Iterable<Object> graph = Stream.concat(Stream.of(assertor()), subjects)::iterator;
        Json.write(out, Json.object("@context", CONTEXT, "@graph", graph));
        out.write('\n');
    }

    private Map<String, Object> assertor() {
        return Json.object("@id", ASSERTOR, "@type", List.of("Assertor", "Software"), "name", "uppdrag",
                "release", Json.object("@type", "Version", "revision", version));
    }

    private Map<String, Object> subject(String file, List<RuleInfo> rules, List<Problem> problems) {
        boolean isDocument = DocumentFormat.of(file).isPresent();
        String otherwise = !isDocument && !file.contains("://") && !FolderCheck.isHtml(Path.of(file)) ? "inapplicable"
                : problems.stream().anyMatch(problem -> FolderCheck.isAboutUnreadFile(problem.rule())) ? "untested" : "passed";
        Map<String, List<Problem>> byRule = problems.stream().collect(Collectors.groupingBy(Problem::rule));
        return Json.object("@type", isDocument ? List.of("TestSubject") : List.of("TestSubject", "sch:WebPage"), "source", address.apply(file),
                "assertions", rules.stream().filter(rule -> rule.isAboutDocuments() == isDocument)
                        .map(rule -> assertion(rule, byRule.getOrDefault(rule.id(), List.of()), otherwise)).toList());
    }

    private Map<String, Object> assertion(RuleInfo rule, List<Problem> found, String otherwise) {
        Map<String, Object> test = Json.object("@type", "TestCase", "title", rule.id(), "description", texts.title(rule),
                "isPartOf", rule.wcag().stream().flatMap(number -> SuccessCriterion.of(number).stream()).map(criterion -> "WCAG2:" + criterion.id()).toList());
        if (!rule.act().isEmpty()) {
            test.put("references", rule.act().stream().map(ACT_RULE::formatted).toList());
        }
        Map<String, Object> result = Json.object("@type", "TestResult", "outcome", "earl:" + outcome(found, otherwise));
        if (!found.isEmpty()) {
            List<String> selectors = found.stream().map(Problem::selector).filter(Objects::nonNull).distinct().limit(MAX_DESCRIBED).toList();
            if (!selectors.isEmpty()) {
                result.put("pointer", selectors);
            }
            result.put("description", found.stream().limit(MAX_DESCRIBED).map(EarlReport::description).collect(Collectors.joining("\n")));
        }
        return Json.object("@type", "Assertion", "assertedBy", ASSERTOR, "mode", "earl:automatic", "test", test, "result", result);
    }

    private static String outcome(List<Problem> found, String otherwise) {
        if (found.stream().anyMatch(Problem::isError)) {
            return "failed";
        }
        return found.stream().anyMatch(problem -> problem.severity() == Severity.REVIEW) ? "cantTell" : otherwise;
    }

    private static String description(Problem problem) {
        Location place = problem.location();
        return (place.line() == 0 ? "" : place.line() + ":" + place.column() + " ") + problem.message();
    }
}
