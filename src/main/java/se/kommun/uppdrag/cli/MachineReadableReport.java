package se.kommun.uppdrag.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import se.kommun.uppdrag.report.Containment;
import se.kommun.uppdrag.report.Problem;
import se.kommun.uppdrag.report.ProblemGroup;

/**
 * Writes a report that programs read.
 *
 * @param target the name of what was checked
 * @param max the largest number of different findings that are written
 */
record MachineReadableReport(PrintStream out, String target, List<Problem> problems, int max) {

    /** Writes problems in a format. */
    interface Writer {
        void write(OutputStream out, List<Problem> problems) throws IOException;
    }

    /** Writes a report. It is written to nowhere first, so that output is always complete: if that fails, a report of the failure. */
    void print(Writer report) throws IOException {
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
    private static List<Problem> rehearsed(List<Problem> problems, Writer report) {
        try {
            report.write(OutputStream.nullOutputStream(), problems);
        } catch (IOException impossible) {
            throw new UncheckedIOException("nothing is written", impossible);
        }
        return problems;
    }
}
