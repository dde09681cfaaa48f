package se.kommun.uppdrag.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import se.kommun.uppdrag.check.rules.RuleInfo;
import se.kommun.uppdrag.check.rules.RuleTexts;
import se.kommun.uppdrag.check.rules.Rules;
import se.kommun.uppdrag.report.HtmlReport;
import se.kommun.uppdrag.report.JsonReport;
import se.kommun.uppdrag.report.Problem;
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
            case json -> new MachineReadableReport(out, target, problems, max).print((stream, all) -> JsonReport.write(stream, pages, all));
            case sarif -> new MachineReadableReport(out, target, problems, max).print((stream, all) -> SarifReport.write(stream, all, rules, language));
            case text -> {
                new TextReport(out, Terminal.showsColours(), verbose, max, words).print(problems);
                out.println(words.pages(pages) + ", " + words.count(problems) + ".");
            }
        }
        if (webPage != null) {
            Files.writeString(webPage, HtmlReport.of(pages, problems, rules, words));
        }
    }
}
