package se.kommun.uppdrag.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * One cold process, measured.
 *
 * @param milliseconds from start to end
 * @param processor milliseconds of processor time, on all cores; 0 when nothing could tell
 * @param kilobytes the most memory that it held at once; 0 when nothing could tell
 */
record Run(long milliseconds, long processor, long kilobytes) {

    /**
     * Runs a command to its end.
     *
     * @param gnuTime the program that tells what another one used, or empty
     * @param log where the command's words go
     * @throws IllegalStateException when the command fails
     */
    static Run of(List<String> command, Path folder, String gnuTime, Path log) throws IOException, InterruptedException {
        Path used = log.resolveSibling("used");
        List<String> measured = new ArrayList<>();
        if (!gnuTime.isEmpty()) {
            measured.addAll(List.of(gnuTime, "-f", "%U %S %M", "-o", used.toString()));
        }
        measured.addAll(command);
        ProcessBuilder builder = new ProcessBuilder(measured).directory(folder.toFile()).redirectErrorStream(true).redirectOutput(log.toFile());
        long start = System.nanoTime();
        int status = builder.start().waitFor();
        long milliseconds = (System.nanoTime() - start) / 1_000_000;
        if (status != 0) {
            throw new IllegalStateException(String.join(" ", command) + " ended with " + status + ":\n" + Files.readString(log));
        }
        if (gnuTime.isEmpty()) {
            return new Run(milliseconds, 0, 0);
        }
        String[] figures = Files.readString(used).strip().split(" ");
        double processor = Double.parseDouble(figures[0]) + Double.parseDouble(figures[1]);
        return new Run(milliseconds, Math.round(processor * 1000), Long.parseLong(figures[2]));
    }
}
