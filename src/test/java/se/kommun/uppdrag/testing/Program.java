package se.kommun.uppdrag.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** Runs programs as people do, in a process of their own. */
public final class Program {

    /** How a process ended, and what it printed. */
    public record Run(int status, String out, String err) {}

    private static final int LIMIT_MINUTES = 20;
    private static final Path PROJECT = Path.of("").toAbsolutePath();

    private Program() {}

    /** The command that starts the packaged program with the Java that runs the tests. */
    public static List<String> jar(List<String> javaFlags, String... arguments) {
        List<String> command = new ArrayList<>(javaFlags);
        command.addAll(List.of("-jar", PROJECT.resolve("target/uppdrag.jar").toString()));
        command.addAll(List.of(arguments));
        return java(command);
    }

    /** The command that starts the Java that runs the tests. It compiles and collects as a program that ends soon should: in less than half the processor time. */
    public static List<String> java(List<String> arguments) {
        List<String> command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-Xss4m"));
        command.addAll(arguments);
        return command;
    }

    /** Starts a program whose words nobody reads. */
    public static Process start(List<String> command) {
        try {
            return new ProcessBuilder(command).redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** Runs a program to its end. */
    public static Run run(Path folder, Map<String, String> environment, List<String> command) {
        try {
            Path out = Files.createTempFile("out", ".txt");
            Path err = Files.createTempFile("err", ".txt");
            ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile())
                    .redirectOutput(out.toFile()).redirectError(err.toFile());
            builder.environment().putAll(environment);
            int status = end(builder.start());
            Run run = new Run(status, Files.readString(out), Files.readString(err));
            Files.delete(out);
            Files.delete(err);
            return run;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** Waits for a process's exit status. */
    public static int end(Process process) {
        try {
            if (!process.waitFor(LIMIT_MINUTES, TimeUnit.MINUTES)) {
                process.destroyForcibly();
                throw new IllegalStateException("a program did not end within " + LIMIT_MINUTES + " minutes");
            }
            return process.exitValue();
        } catch (InterruptedException stopped) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while a program ran", stopped);
        }
    }
}
