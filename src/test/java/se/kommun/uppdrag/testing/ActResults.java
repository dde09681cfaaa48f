package se.kommun.uppdrag.testing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import se.kommun.uppdrag.browser.BrowserKind;
import se.kommun.uppdrag.browser.StaticServer;
import se.kommun.uppdrag.check.Baseline;
import se.kommun.uppdrag.check.EarlReport;
import se.kommun.uppdrag.check.FolderCheck;
import se.kommun.uppdrag.check.PageSource;
import se.kommun.uppdrag.check.browser.BrowserCheck;
import se.kommun.uppdrag.check.rules.RuleTexts;
import se.kommun.uppdrag.check.spelling.Spelling;
import se.kommun.uppdrag.check.text.ExemptPhrases;
import se.kommun.uppdrag.report.Problem;
import se.kommun.uppdrag.report.ReportLanguage;
import se.kommun.uppdrag.report.SourceTrace;
import se.kommun.uppdrag.testing.ActExamples.Example;

/** How the checker does on examples of the ACT rules, read from its EARL report as W3C reads it. */
public final class ActResults {

    /**
     * The result of one ACT rule.
     *
     * @param rules the rules of the checker that say that they implement it
     * @param failed the failed examples with an error
     * @param cantTell the failed examples with something to review and no error
     * @param missed the failed examples in which nothing was found
     * @param wrong the passed and inapplicable examples with an error
     */
    public record Result(String act, String name, Set<String> rules, int failed, int cantTell, int missed, int wrong) {

        /** Whether W3C counts it as implemented: no wrong error, an error in one failed example at least, and something in all others. */
        public boolean isConsistent() {
            return wrong == 0 && failed > 0 && missed == 0;
        }

        String word() {
            if (rules.isEmpty()) {
                return "no rule";
            }
            return wrong > 0 ? "wrong" : isConsistent() ? cantTell == 0 ? "consistent, automated" : "consistent, semi-automated"
                    : failed + cantTell == 0 ? "nothing found" : "partial";
        }
    }

    private ActResults() {}

    /** The EARL report of the examples. They are checked as a part of a site, with the pages that they link to. */
    public static byte[] earl(ActExamples examples, String version) throws IOException {
        return report(examples, version, false, problems(examples));
    }

    /** The same with what a browser finds. The examples are served under the path that they have at W3C. */
    public static byte[] earlInBrowser(ActExamples examples, String version) throws IOException {
        List<PageSource> sources = new ArrayList<>();
        for (Example example : examples.examples()) {
            if (example.isPage()) {
                sources.add(new PageSource(file(examples, example), Files.readString(examples.folder().resolve(example.path())), SourceTrace.UNKNOWN));
            }
        }
        String folder = examples.folder().toString().replace('\\', '/') + "/";
        try (StaticServer server = new StaticServer(examples.folder(), "/WAI/content-assets/wcag-act-rules/");
                BrowserCheck browser = BrowserCheck.start(BrowserKind.CHROMIUM, RuleTexts.in(ReportLanguage.EN), Baseline.NONE)) {
            return report(examples, version, true, browser.check(sources, file -> server.url(file.substring(folder.length())), problems(examples)));
        }
    }

    private static String file(ActExamples examples, Example example) {
        return examples.folder().resolve(example.path()).toString().replace('\\', '/');
    }

    private static List<Problem> problems(ActExamples examples) {
        String folder = examples.folder().toString().replace('\\', '/') + "/";
        return FolderCheck.folder(examples.folder(), new FolderCheck.Options(Baseline.NONE, Spelling.OFF, ExemptPhrases.NONE, ReportLanguage.EN, true)).problems()
                .stream().map(problem -> problem.inFile(folder + problem.location().file())).toList();
    }

    private static byte[] report(ActExamples examples, String version, boolean inBrowser, List<Problem> problems) throws IOException {
        Map<String, Example> byFile = new HashMap<>();
        examples.examples().forEach(example -> byFile.put(file(examples, example), example));
        ByteArrayOutputStream report = new ByteArrayOutputStream();
        new EarlReport(version, RuleTexts.in(ReportLanguage.EN), inBrowser, file -> byFile.get(file).url()).write(report, new TreeSet<>(byFile.keySet()), problems);
        return report.toByteArray();
    }

    /** The part of a report that W3C reads: of each example only the rules that implement its ACT rule. */
    public static byte[] relevant(ActExamples examples, byte[] earl) throws IOException {
        Map<String, String> acts = examples.examples().stream().collect(Collectors.toMap(Example::url, Example::act, (one, other) -> one));
        ObjectMapper mapper = new ObjectMapper();
        JsonNode report = mapper.readTree(earl);
        Iterator<JsonNode> subjects = report.get("@graph").iterator();
        while (subjects.hasNext()) {
            JsonNode subject = subjects.next();
            if (subject.has("assertions")) {
                String reference = "/" + acts.get(subject.get("source").asText()) + "/";
                ((ArrayNode) subject.get("assertions")).removeIf(assertion -> !assertion.get("test").path("references").toString().contains(reference));
                if (subject.get("assertions").isEmpty()) {
                    subjects.remove();
                }
            }
        }
        return mapper.writeValueAsBytes(report);
    }

    /** The results by id of the ACT rule. */
    public static Map<String, Result> of(ActExamples examples, byte[] earl) throws IOException {
        Map<String, Map<String, Set<String>>> outcomes = new HashMap<>();
        Map<String, Set<String>> rules = new HashMap<>();
        for (JsonNode subject : new ObjectMapper().readTree(earl).get("@graph")) {
            for (JsonNode assertion : subject.path("assertions")) {
                for (JsonNode reference : assertion.get("test").path("references")) {
                    String act = reference.asText().replaceFirst(".*/([^/]+)/$", "$1");
                    rules.computeIfAbsent(act, absent -> new TreeSet<>()).add(assertion.get("test").get("title").asText());
                    outcomes.computeIfAbsent(subject.get("source").asText(), absent -> new HashMap<>()).computeIfAbsent(act, absent -> new TreeSet<>())
                            .add(assertion.get("result").get("outcome").asText().replace("earl:", ""));
                }
            }
        }
        return examples.examples().stream().collect(Collectors.groupingBy(Example::act, TreeMap::new, Collectors.collectingAndThen(Collectors.toList(),
                own -> result(own, rules.getOrDefault(own.get(0).act(), Set.of()), outcomes))));
    }

    private static Result result(List<Example> examples, Set<String> rules, Map<String, Map<String, Set<String>>> outcomes) {
        int failed = 0;
        int cantTell = 0;
        int missed = 0;
        int wrong = 0;
        for (Example example : examples) {
            Set<String> found = outcomes.getOrDefault(example.url(), Map.of()).getOrDefault(example.act(), Set.of());
            if (!example.expected().equals("failed")) {
                wrong += found.contains("failed") ? 1 : 0;
            } else if (found.contains("failed")) {
                failed++;
            } else if (found.contains("cantTell")) {
                cantTell++;
            } else {
                missed++;
            }
        }
        return new Result(examples.get(0).act(), examples.get(0).ruleName(), rules, failed, cantTell, missed, wrong);
    }
}
