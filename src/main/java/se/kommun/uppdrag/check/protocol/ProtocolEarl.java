package se.kommun.uppdrag.check.protocol;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.kommun.uppdrag.report.Json;
import se.kommun.uppdrag.report.Problem;
import se.kommun.uppdrag.report.ProblemGroup;
import se.kommun.uppdrag.report.SuccessCriterion;

/**
 * The protocol as EARL in JSON-LD, in the form that W3C's WCAG-EM Report Tool (version 3) opens: an evaluation with scope, sample and an assertion for
 * each success criterion of WCAG 2.2. See <a href="https://github.com/w3c/wai-wcag-em-report-tool">its source</a>, {@code evaluationStore.js}.
 *
 * @param address makes the address of a page of its path
 */
record ProtocolEarl(Protocol protocol, ProtocolWords words, UnaryOperator<String> address) {

    /** The pages of the sample: those with the most findings. */
    private static final int MAX_SAMPLE = 50;
    private static final int MAX_DESCRIBED = 10;
    private static final String SITE = "_:website";
    /** The tool knows the criteria by this prefix, which it does not resolve; so it must not be in the context. */
    private static final String CRITERION = "WCAG22:";
    private static final Map<String, Object> CONTEXT = Json.object("wcagem", "http://www.w3.org/TR/WCAG-EM/#", "earl", "http://www.w3.org/ns/earl#",
            "dcterms", "http://purl.org/dc/terms/", "WAI", "http://www.w3.org/WAI/", "Evaluation", "wcagem:procedure", "defineScope", "wcagem:step1",
            "scope", "wcagem:step1a", "step1b", Json.object("@id", "wcagem:step1b", "@type", "@id"), "conformanceTarget", "step1b",
            "AA", "WAI:WCAG2AA-Conformance", "wcagVersion", "WAI:standards-guidelines/wcag/#versions", "exploreTarget", "wcagem:step2",
            "selectSample", "wcagem:step3", "structuredSample", "wcagem:step3a", "randomSample", "wcagem:step3b", "auditSample", "wcagem:step4",
            "reportFindings", "wcagem:step5", "evaluator", "wcagem:evaluator", "evaluationSpecifics", "wcagem:step5b", "Website", "wcagem:website",
            "Webpage", "wcagem:webpage", "Assertion", "earl:Assertion", "TestSubject", "earl:TestSubject", "TestResult", "earl:TestResult",
            "TestRequirement", "earl:TestRequirement", "assertedBy", "earl:assertedBy", "mode", "earl:mode", "result", "earl:result",
            "subject", "earl:subject", "test", "earl:test", "outcome", "earl:outcome", "title", "dcterms:title", "description", "dcterms:description",
            "date", Json.object("@id", "dcterms:date", "@type", "http://www.w3.org/TR/NOTE-datetime"), "id", "@id", "type", "@type");

    /** The JSON text. */
    byte[] bytes() {
        List<Assessment> criteria = protocol.assessments().stream().filter(ProtocolEarl::isInWcag22).toList();
        Map<String, Map<String, Object>> sample = sample(criteria);
        List<Object> assertions = new ArrayList<>();
        for (Assessment assessment : criteria) {
            assertions.add(ofSite(assessment));
            assertions.addAll(ofPages(assessment, sample));
        }
        ReviewAnswers answers = protocol.answers();
        Map<String, Object> findings = Json.object("title", words.text("title", protocol.site()), "evaluator", answers.field("reviewer"),
                "evaluationSpecifics", answers.field("equipment"));
        if (!answers.field("date").isEmpty()) {
            findings.put("date", answers.field("date"));
        }
        return Json.bytes(Json.object("@context", CONTEXT, "type", "Evaluation",
                "defineScope", Json.object("id", "_:defineScope", "scope", site(), "wcagVersion", "2.2", "conformanceTarget", "AA"),
                "exploreTarget", Json.object("id", "_:exploreTarget"),
                "selectSample", Json.object("id", "_:selectSample", "structuredSample", sample.values(), "randomSample", List.of()),
                "auditSample", assertions, "reportFindings", findings));
    }

    private static boolean isInWcag22(Assessment assessment) {
        Requirement requirement = assessment.requirement();
        return requirement.criterion().isPresent() && !requirement.isOfDocuments() && !requirement.number().equals("4.1.1");
    }

    private Map<String, Object> site() {
        return Json.object("id", SITE, "type", List.of("TestSubject", "Website"), "title", protocol.answers().about().getOrDefault("site", protocol.site()),
                "description", protocol.answers().field("sample"));
    }

    /** The pages of the sample, by path. */
    private Map<String, Map<String, Object>> sample(List<Assessment> criteria) {
        Map<String, Long> findings = criteria.stream().flatMap(each -> Stream.of(each.errors(), each.reviews())).flatMap(Collection::stream)
                .collect(Collectors.groupingBy(problem -> problem.location().file(), TreeMap::new, Collectors.counting()));
        Map<String, Map<String, Object>> sample = new TreeMap<>();
        findings.entrySet().stream().sorted(Map.Entry.<String, Long>comparingByValue().reversed()).limit(MAX_SAMPLE).map(Map.Entry::getKey)
                .forEach(file -> sample.put(file, page(file, sample.size() + 1)));
        return sample;
    }

    private Map<String, Object> page(String file, int number) {
        String url = address.apply(file);
        return Json.object("id", url.contains("://") ? url : "_:page" + number, "type", List.of("TestSubject", "Webpage"), "title", file, "description", url);
    }

    private Map<String, Object> ofSite(Assessment assessment) {
        ReviewAnswers.Answer answer = protocol.answers().to(assessment.requirement());
        List<Problem> found = Stream.of(assessment.errors(), assessment.reviews()).flatMap(Collection::stream).toList();
        Optional<String> outcome = protocol.result(assessment).map(ReviewResult::outcome);
        return assertion(assessment, Json.object("id", SITE, "type", List.of("TestSubject", "Website")), answer.result().isPresent(),
                outcome.orElse(found.isEmpty() ? ReviewResult.NOT_REVIEWED.outcome() : "earl:cantTell"), answer.notes().isEmpty() ? described(found) : answer.notes());
    }

    /** What the program found on the pages of the sample, unless a person has said otherwise. */
    private List<Object> ofPages(Assessment assessment, Map<String, Map<String, Object>> sample) {
        Optional<ReviewResult> chosen = protocol.answers().to(assessment.requirement()).result();
        if (chosen.filter(result -> result != ReviewResult.FAILED).isPresent()) {
            return List.of();
        }
        Map<String, List<Problem>> byFile = Stream.of(assessment.errors(), assessment.reviews()).flatMap(Collection::stream)
                .filter(problem -> sample.containsKey(problem.location().file()))
                .collect(Collectors.groupingBy(problem -> problem.location().file(), TreeMap::new, Collectors.toList()));
        return byFile.entrySet().stream().<Object>map(entry -> assertion(assessment, sample.get(entry.getKey()), false,
                entry.getValue().stream().anyMatch(Problem::isError) ? ReviewResult.FAILED.outcome() : "earl:cantTell", described(entry.getValue()))).toList();
    }

    private Map<String, Object> assertion(Assessment assessment, Map<String, Object> subject, boolean isManual, String outcome, String description) {
        SuccessCriterion criterion = assessment.requirement().criterion().orElseThrow();
        return Json.object("type", "Assertion", "mode", Json.object("id", isManual ? "earl:manual" : "earl:automatic"), "subject", subject,
                "test", Json.object("id", CRITERION + criterion.id(), "type", "TestRequirement"),
                "result", Json.object("type", "TestResult", "outcome", Json.object("id", outcome), "description", description));
    }

    private String described(List<Problem> found) {
        return ProblemGroup.of(found).stream().limit(MAX_DESCRIBED).map(words::finding).collect(Collectors.joining("\n"));
    }
}
