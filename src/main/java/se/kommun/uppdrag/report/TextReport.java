package se.kommun.uppdrag.report;

import java.io.PrintStream;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The report for the terminal: the worst first, among files and in each. Equal findings get one line, with their number and the first places.
 * Items to confirm on a page are combined into one line with their number. With {@code verbose} each finding and item gets its own line.
 *
 * @param out destination
 * @param colour whether {@code out} is a terminal that supports colours
 * @param verbose whether each finding and each item to confirm gets its own line
 * @param max the largest number of lines; the least severe are left out
 * @param words words in the language of the report
 */
public record TextReport(PrintStream out, boolean colour, boolean verbose, int max, ReportWords words) {

    /** Ends a colour (ECMA-48, select graphic rendition). */
    private static final String RESET = "\u001B[0m";

    public void print(List<Problem> problems) {
        Map<Boolean, List<Problem>> byKind = problems.stream().sorted().collect(Collectors.partitioningBy(this::isCountedOnly));
        List<Problem> listed = byKind.get(false);
        List<ProblemGroup> groups = verbose ? listed.stream().map(problem -> new ProblemGroup(List.of(problem))).toList() : ProblemGroup.of(listed);
        List<ProblemGroup> sorted = ProblemGroup.blocks(groups).stream().flatMap(List::stream).toList();
        sorted.stream().limit(max).forEach(group -> printLine(group.first(), words.describe(group)));
        if (sorted.size() > max) {
            out.println(words.number("left-out", sorted.size() - max));
        }
        printCounted(byKind.get(true));
    }

    /** Whether the problem is only counted. Items in the settings (line 0) are always printed: they are few, and each says what to do next. */
    private boolean isCountedOnly(Problem problem) {
        return !verbose && problem.rule().equals(Problem.TO_CONFIRM) && problem.severity() == Severity.WARNING && problem.place().line() > 0;
    }

    private void printCounted(Collection<Problem> counted) {
        counted.stream().collect(Collectors.groupingBy(problem -> problem.place().file(), LinkedHashMap::new, Collectors.toList())).values()
                .forEach(ofFile -> printLine(ofFile.get(0), words.number("unconfirmed", ofFile.size())));
        if (!counted.isEmpty()) {
            out.println(words.text("unconfirmed.all"));
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
