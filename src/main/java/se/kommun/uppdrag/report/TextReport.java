package se.kommun.uppdrag.report;

import java.io.PrintStream;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The report for the terminal, grouped by file. Files with errors come last, nearest the prompt. Items to confirm on a page are
 * combined into one line with their number, unless {@code verbose} is set.
 *
 * @param out destination
 * @param colour whether {@code out} is a terminal that supports colours
 * @param verbose whether each item to confirm gets its own line
 * @param words words in the language of the report
 */
public record TextReport(PrintStream out, boolean colour, boolean verbose, ReportWords words) {

    private static final String RESET = "\u001B[0m";

    public void print(List<Problem> problems) {
        Map<String, List<Problem>> byFile = problems.stream()
                .collect(Collectors.groupingBy(problem -> problem.place().file(), TreeMap::new, Collectors.toList()));
        byFile.values().stream().sorted(Comparator.comparing(TextReport::worst).reversed()).forEach(this::printFile);
        if (problems.stream().anyMatch(this::isCountedOnly)) {
            out.println(words.text("unconfirmed.all"));
        }
    }

    /** Whether the problem is only counted. Items in the settings (line 0) are always printed: they are few, and each says what to do next. */
    private boolean isCountedOnly(Problem problem) {
        return !verbose && problem.rule().equals(Problem.TO_CONFIRM) && problem.severity() == Severity.WARNING && problem.place().line() > 0;
    }

    private static Severity worst(List<Problem> problems) {
        return problems.stream().map(Problem::severity).min(Comparator.naturalOrder()).orElse(Severity.WARNING);
    }

    private void printFile(List<Problem> problems) {
        List<Problem> counted = problems.stream().filter(this::isCountedOnly).toList();
        for (Problem problem : problems) {
            if (!isCountedOnly(problem)) {
                printLine(problem, problem.message() + (problem.fix().isEmpty() ? "" : " " + problem.fix()));
            } else if (problem == counted.get(0)) {
                printLine(problem, words.number("unconfirmed", counted.size()));
            }
        }
    }

    private void printLine(Problem problem, String text) {
        out.println(problem.place() + ": " + paint(problem.severity()) + " [" + problem.rule() + "] " + text);
    }

    private String paint(Severity severity) {
        if (!colour) {
            return words.severity(severity);
        }
        String code = switch (severity) {
            case ERROR -> "\u001B[1;31m";
            case REVIEW -> "\u001B[1;34m";
            case WARNING -> "\u001B[33m";
        };
        return code + words.severity(severity) + RESET;
    }
}
