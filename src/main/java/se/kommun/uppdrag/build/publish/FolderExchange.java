package se.kommun.uppdrag.build.publish;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Lets two folders change places in one step, so that something stands at both paths at every moment. Java has no call for it; on
 * Linux the programs that are asked, one after the other, have: {@code mv} of GNU coreutils 9.5, {@code exch} of util-linux 2.40,
 * and the system call by way of Perl, which is part of every Debian and Ubuntu.
 */
interface FolderExchange {

    /** How none can be had, as on Windows. */
    FolderExchange NONE = (one, other) -> false;

    /**
     * The two folders change places, or nothing happens.
     *
     * @param one on the same disk as the other
     * @return false when this system, or this disk, cannot
     */
    boolean exchange(Path one, Path other) throws IOException;

    /** What this system has. */
    static FolderExchange ofSystem() {
        if (!System.getProperty("os.name").toLowerCase(Locale.ROOT).contains("linux")) {
            return NONE;
        }
        List<List<String>> programs = new ArrayList<>(List.of(List.of("mv", "--exchange", "--no-target-directory", "--"), List.of("exch")));
        // The number of the call renameat2 by the kind of machine; -100 stands for paths as they are, 2 for an exchange.
        Integer call = Map.of("amd64", 316, "aarch64", 276).get(System.getProperty("os.arch"));
        if (call != null) {
            programs.add(List.of("perl", "-e", "exit(syscall(" + call + ", -100, $ARGV[0], -100, $ARGV[1], 2) == 0 ? 0 : 1)", "--"));
        }
        return (one, other) -> {
            for (List<String> program : programs) {
                List<String> command = new ArrayList<>(program);
                command.addAll(List.of(one.toAbsolutePath().toString(), other.toAbsolutePath().toString()));
                if (succeeds(command)) {
                    return true;
                }
            }
            return false;
        };
    }

    private static boolean succeeds(List<String> command) throws IOException {
        Process process;
        try {
            process = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .redirectInput(new File("/dev/null")).start();
        } catch (IOException notInstalled) {
            return false;
        }
        try {
            return process.waitFor() == 0;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted while the folders changed places", stopped);
        }
    }
}
