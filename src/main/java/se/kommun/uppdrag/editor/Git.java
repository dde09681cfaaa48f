package se.kommun.uppdrag.editor;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Runs the git command with a separate index file. The user's index and checkout are never changed.
 *
 * @param folder the working directory
 * @param index the index file, which may be missing
 */
record Git(Path folder, Path index) {

    private static final long TIMEOUT_SECONDS = 120;

    /**
     * The result of a command.
     *
     * @param status the exit status
     * @param output standard output
     * @param fault standard error, trimmed
     */
    record Result(int status, byte[] output, String fault) {
        boolean succeeded() {
            return status == 0;
        }

        /** Standard output without the last line end. */
        String text() {
            return new String(output, StandardCharsets.UTF_8).replaceFirst("\n$", "");
        }
    }

    Result run(byte[] input, String... arguments) throws IOException, EditRejectedException {
        List<String> command = new ArrayList<>(List.of("git", "-c", "core.quotePath=false", "-c", "user.useConfigOnly=true", "-c", "core.fsmonitor=false"));
        command.addAll(List.of(arguments));
        Path in = Files.createTempFile("uppdrag-git-", ".in");
        Path out = Files.createTempFile("uppdrag-git-", ".out");
        Path err = Files.createTempFile("uppdrag-git-", ".err");
        try {
            Files.write(in, input);
            ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile())
                    .redirectInput(in.toFile()).redirectOutput(out.toFile()).redirectError(err.toFile());
            Map<String, String> environment = builder.environment();
            List.of("GIT_DIR", "GIT_WORK_TREE", "GIT_PREFIX", "GIT_OBJECT_DIRECTORY", "GIT_NAMESPACE").forEach(environment::remove);
            environment.put("GIT_INDEX_FILE", index.toString());
            environment.put("GIT_TERMINAL_PROMPT", "0");
            environment.put("GIT_LITERAL_PATHSPECS", "1");
            environment.put("LC_ALL", "C");
            Process process = start(builder);
            try {
                if (!process.waitFor(TIMEOUT_SECONDS, TimeUnit.SECONDS)) {
                    throw new EditRejectedException("Git svarade inte på " + TIMEOUT_SECONDS + " sekunder. Försök igen.");
                }
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
                throw new IOException("interrupted", interrupted);
            } finally {
                process.destroyForcibly();
            }
            return new Result(process.exitValue(), Files.readAllBytes(out), Files.readString(err, StandardCharsets.ISO_8859_1).strip());
        } finally {
            Files.delete(in);
            Files.delete(out);
            Files.delete(err);
        }
    }

    private static Process start(ProcessBuilder builder) throws EditRejectedException {
        try {
            return builder.start();
        } catch (IOException missing) {
            throw new EditRejectedException("Programmet git finns inte på den här datorn. Installera det, eller publicera på något annat sätt.");
        }
    }

    /**
     * Standard output without the last line end.
     *
     * @param purpose the purpose of the command, in Swedish, for the message
     * @throws EditRejectedException if the command fails
     */
    String line(String purpose, byte[] input, @Nullable String... arguments) throws IOException, EditRejectedException {
        Result result = run(input, arguments);
        if (!result.succeeded()) {
            throw new EditRejectedException("Git kunde inte " + purpose + ": " + (result.fault().isEmpty() ? "utan att säga varför" : result.fault()) + ".");
        }
        return result.text();
    }

    /** Standard output without the last line end; empty if the command fails. */
    Optional<String> query(String... arguments) throws IOException, EditRejectedException {
        Result result = run(new byte[0], arguments);
        return result.succeeded() ? Optional.of(result.text()) : Optional.empty();
    }
}
