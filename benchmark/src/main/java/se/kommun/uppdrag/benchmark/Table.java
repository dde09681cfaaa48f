package se.kommun.uppdrag.benchmark;

import java.io.PrintStream;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.function.ToLongFunction;

/** The medians as a Markdown table, a column a size. */
final class Table {

    private final List<Tool> tools;
    private final SortedMap<Integer, Map<Tool, List<Run>>> runs;

    Table(List<Tool> tools, SortedMap<Integer, Map<Tool, List<Run>>> runs) {
        this.tools = tools;
        this.runs = runs;
    }

    /** Each cell: seconds, and how many times as long as the first row took; processor time of all cores; megabytes. */
    void print(PrintStream out) {
        StringBuilder head = new StringBuilder("| median s (× the first row); CPU s; peak MB |");
        StringBuilder rule = new StringBuilder("|---|");
        for (int pages : runs.keySet()) {
            head.append(String.format(Locale.ROOT, " %,d |", pages));
            rule.append("---|");
        }
        out.println(head);
        out.println(rule);
        for (Tool tool : tools) {
            StringBuilder row = new StringBuilder("| " + tool.name() + " |");
            runs.values().forEach(size -> row.append(' ').append(cell(size.get(tool), size.get(tools.get(0)))).append(" |"));
            out.println(row);
        }
    }

    private static String cell(List<Run> runs, List<Run> first) {
        if (runs == null || runs.isEmpty()) {
            return "not run";
        }
        double milliseconds = median(runs, Run::milliseconds);
        String time = String.format(Locale.ROOT, "%.2f (%.2f)", milliseconds / 1000, milliseconds / median(first, Run::milliseconds));
        double kilobytes = median(runs, Run::kilobytes);
        return kilobytes == 0 ? time : time + String.format(Locale.ROOT, "; %.2f; %.0f", median(runs, Run::processor) / 1000.0, kilobytes / 1024);
    }

    private static long median(List<Run> runs, ToLongFunction<Run> value) {
        return runs.stream().sorted(Comparator.comparingLong(value)).mapToLong(value).toArray()[(runs.size() - 1) / 2];
    }
}
