package se.kommun.uppdrag.testing;

import java.io.IOException;
import java.nio.file.Files;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import se.kommun.uppdrag.check.rules.RuleInfo;
import se.kommun.uppdrag.check.rules.Rules;
import se.kommun.uppdrag.report.SuccessCriterion;
import se.kommun.uppdrag.testing.ActResults.Result;

/** Writes {@code docs/act.md}. */
public final class ActGuide {

    private static final String HEAD = """
            # ACT rules

            W3C publishes [rules for testing accessibility](https://www.w3.org/WAI/standards-guidelines/act/rules/) (ACT rules), each with examples of
            what must pass and what must fail. This page tells how `check` does on them, without a browser; [act-browser.md](act-browser.md) tells how
            `check --browser` does. It is made by `ActReportTest` from the
            examples and the EARL report of `check --earl`, in which an error is `failed` and something to review is `cantTell`.

            An ACT rule is **consistent** if no example that passes or is outside the rule gets an error, at least one example that must fail gets an
            error, and all others that must fail get an error or something to review. It is **automated** if nothing of that is a review, otherwise
            **semi-automated**. It is **partial** if something that must fail is missed, and **wrong** if there is an error where none may be.

            """;

    private static final String SUBMIT = """

            ## How the report is submitted

            W3C lists [implementations](https://www.w3.org/WAI/standards-guidelines/act/implementations/) by reports in EARL as JSON-LD
            ([the form](https://act-rules.github.io/pages/implementations/earl-reports/)). Nobody has submitted this one yet.

            1. Make the report: `mvn test -Dtest=ActReportTest` writes `target/act/uppdrag.json`. `-Dact.examples=FOLDER` names a folder with the
               examples and their `testcases.json`; without it they are fetched once, into `~/.cache/uppdrag/act`. Where neither is possible the test
               is skipped and says so. A report with every rule on every example, which is much larger:
               `./uppdrag check --earl uppdrag.json --address https://www.w3.org/WAI/content-assets/wcag-act-rules/ FOLDER`.
            2. Put the report where W3C can fetch it, at an address of its own for each version.
            3. Open an issue in [act-rules/act-rules.github.io](https://github.com/act-rules/act-rules.github.io/issues) that asks to add the
               implementation: name, version, vendor, and the address of the report.
            """;

    private static final String IN_BROWSER = """
            # ACT rules in a browser

            How `check --browser` does on the examples of [the ACT rules](act.md), in Chromium: the rules for HTML, those that need a browser, and axe-core.
            It is made by `ActReportTest` with `-Dact.browser=true`, which takes a quarter of an hour. The words are those of [act.md](act.md). The table
            has the rules whose result is another than without a browser.

            """;

    private ActGuide() {}

    /** @param alone the results without a browser */
    public static String markdownInBrowser(ActExamples examples, Map<String, Result> results, Map<String, Result> alone) throws IOException {
        StringBuilder text = new StringBuilder(IN_BROWSER).append(identity(examples)).append("\n\n").append(summary(results));
        appendTable(text, results.values().stream().filter(result -> !result.equals(alone.get(result.act()))).toList());
        return text.toString();
    }

    public static String markdown(ActExamples examples, Map<String, Result> results) throws IOException {
        StringBuilder text = new StringBuilder(HEAD).append(identity(examples)).append("\n\n");
        text.append(summary(results));
        appendTable(text, results.values().stream().filter(result -> !result.rules().isEmpty()).toList());
        text.append("\n## What no rule covers\n\nNo rule of `check` implements these ACT rules. Many of them need a browser, or a person:\n\n");
        results.values().stream().filter(result -> result.rules().isEmpty()).forEach(result ->
                text.append("- ").append(result.act()).append(": ").append(name(result)).append('\n'));
        return text.append('\n').append(uncoveredCriteria()).append(SUBMIT).toString();
    }

    private static String summary(Map<String, Result> results) {
        return "**" + count(results, "consistent") + " of " + results.size() + " rules are consistent: " + count(results, "consistent, automated")
                + " automated, " + count(results, "consistent, semi-automated") + " semi-automated. " + count(results, "partial")
                + " are partial. Errors where none may be: " + results.values().stream().mapToInt(Result::wrong).sum() + ".**\n\n";
    }

    private static void appendTable(StringBuilder text, List<Result> results) {
        text.append("| ACT rule | Our rules | Result | Must fail: error, review, missed | Wrong errors |\n| --- | --- | --- | --- | ---: |\n");
        results.forEach(result -> text.append("| [").append(result.act()).append("](")
                .append("https://www.w3.org/WAI/standards-guidelines/act/rules/").append(result.act()).append("/) ").append(name(result)).append(" | ")
                .append(result.rules().stream().map(rule -> "`" + rule + "`").collect(Collectors.joining(", "))).append(" | ").append(result.word())
                .append(" | ").append(result.failed()).append(", ").append(result.cantTell()).append(", ").append(result.missed())
                .append(" | ").append(result.wrong()).append(" |\n"));
    }

    private static String name(Result result) {
        return result.name().replace("<", "&lt;").replace("|", "\\|").replace("`", "");
    }

    private static long count(Map<String, Result> results, String word) {
        return results.values().stream().filter(result -> result.word().startsWith(word)).count();
    }

    /** A sentence that names the examples: it changes with their list. */
    public static String identity(ActExamples examples) throws IOException {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(examples.folder().resolve("testcases.json")));
            return "Examples: " + examples.examples().size() + ", list " + HexFormat.of().formatHex(digest).substring(0, 12) + ".";
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** The guide with the criteria as they are now: these need no examples. */
    public static String withUncoveredCriteria(String guide) {
        String criteria = uncoveredCriteria();
        String start = criteria.substring(0, criteria.indexOf('\n'));
        String end = criteria.substring(criteria.stripTrailing().lastIndexOf('\n') + 1);
        int from = guide.indexOf(start);
        int to = guide.indexOf(end);
        return from < 0 || to < from ? guide : guide.substring(0, from) + criteria + guide.substring(to + end.length());
    }

    /** The success criteria that the law asks for and that no rule is about. */
    public static String uncoveredCriteria() {
        Set<String> covered = Rules.infos().values().stream().map(RuleInfo::wcag).flatMap(List::stream).collect(Collectors.toSet());
        String criteria = SuccessCriterion.all().stream().filter(each -> !each.level().equals("AAA") && !covered.contains(each.number()))
                .map(each -> "- " + each.number() + " " + each.id().replace('-', ' ') + " (" + each.level() + ")\n").collect(Collectors.joining());
        return "No rule is about these success criteria of WCAG 2.1 and 2.2, level A and AA. A person must test them:\n\n" + criteria
                + "\nA rule about a criterion does not test all of it. Whether a text alternative, a heading or a label says the right thing, and\n"
                + "whether all can be done with a keyboard, only a person can judge.\n";
    }
}
