package se.kommun.uppdrag.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import se.kommun.uppdrag.check.rules.RuleInfo;
import se.kommun.uppdrag.check.rules.RuleTexts;
import se.kommun.uppdrag.check.rules.Rules;
import se.kommun.uppdrag.report.Containment;
import se.kommun.uppdrag.report.HtmlReport;
import se.kommun.uppdrag.report.JsonReport;
import se.kommun.uppdrag.report.Problem;
import se.kommun.uppdrag.report.ProblemGroup;
import se.kommun.uppdrag.report.ReportLanguage;
import se.kommun.uppdrag.report.ReportWords;
import se.kommun.uppdrag.report.RuleDescription;
import se.kommun.uppdrag.report.SarifReport;
import se.kommun.uppdrag.report.TextReport;

/**
 * Writes the results of the command {@code check}.
 *
 * @param target the name of what was checked
 * @param pages the number of checked pages
 * @param problems the sorted problems
 * @param verbose whether the text format lists each finding, and each item that is still to be confirmed, by itself
 * @param max the largest number of different findings that are written
 * @param language the language of the reports
 */
record CheckReports(PrintStream out, String target, int pages, List<Problem> problems, boolean verbose, int max, ReportLanguage language) {

    enum Format { text, json, sarif }

    private interface Report {
        void write(OutputStream out, List<Problem> problems) throws IOException;
    }

    /**
     * Writes a report in a format, and optionally a report as a web page.
     *
     * @param webPage the file for the web page, or null for none
     */
    void print(Format format, Path webPage) throws IOException {
        RuleTexts texts = RuleTexts.in(language);
        ReportWords words = ReportWords.in(language);
        Map<String, RuleDescription> rules = Rules.infos().values().stream().collect(Collectors.toMap(RuleInfo::id, texts::description));
        switch (format) {
            case json -> printWhole((stream, all) -> JsonReport.write(stream, pages, all));
            case sarif -> printWhole((stream, all) -> SarifReport.write(stream, all, rules, language));
            case text -> {
                new TextReport(out, Terminal.showsColours(), verbose, max, words).print(problems);
                out.println(words.pages(pages) + ", " + words.count(problems) + ".");
            }
        }
        if (webPage != null) {
            Files.writeString(webPage, HtmlReport.of(pages, problems, rules, words));
        }
    }

    /** Writes a report for programs. It is written to nowhere first, so that output is always complete: if that fails, a report of the failure. */
    private void printWhole(Report report) throws IOException {
        List<Problem> failure = new ArrayList<>();
        List<Problem> writable = Containment.ofRun(target, failure::add, () -> rehearsed(chosen(), report)).orElse(failure);
        OutputStream buffered = new BufferedOutputStream(out);
        report.write(buffered, writable);
        buffered.flush();
    }

    /** All problems with their counts, or with a maximum the first ones of the worst groups. */
    private List<Problem> chosen() {
        List<Problem> counted = ProblemGroup.counted(problems);
        return max < counted.size() ? ProblemGroup.worst(counted, max) : counted;
    }

    /** The problems, if the report can write them. */
    private static List<Problem> rehearsed(List<Problem> problems, Report report) {
        try {
            report.write(OutputStream.nullOutputStream(), problems);
        } catch (IOException impossible) {
            throw new UncheckedIOException("nothing is written", impossible);
        }
        return problems;
    }
}
