package se.kommun.uppdrag.build.publish;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Exchanges two folders atomically, so that both paths exist at every moment. Java has no method for this. On Linux this class tries, in
 * this order: {@code mv --exchange} of GNU coreutils 9.5, {@code exch} of util-linux 2.40, and the system call through Perl, which every
 * Debian and Ubuntu has.
 */
interface FolderExchange {

    /** For systems without an atomic exchange, such as Windows. */
    FolderExchange NONE = (one, other) -> false;

    /**
     * Exchanges two folders, or does nothing.
     *
     * @param one on the same disk as the other
     * @return false if this system or this disk cannot do it
     */
    boolean exchange(Path one, Path other) throws IOException;

    /** The exchange of this system. */
    static FolderExchange ofSystem() {
        if (!System.getProperty("os.name").toLowerCase(Locale.ROOT).contains("linux")) {
            return NONE;
        }
        List<List<String>> programs = new ArrayList<>(List.of(List.of("mv", "--exchange", "--no-target-directory", "--"), List.of("exch")));
        // The number of the Linux system call renameat2 by architecture. -100 is AT_FDCWD, 2 is RENAME_EXCHANGE.
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
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted while the folders were exchanged", interrupted);
        }
    }
}
