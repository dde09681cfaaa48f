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
 * The git program, with an index of our own: the user's index and checkout are never touched.
 *
 * @param folder where it runs
 * @param index a file that need not exist
 */
record Git(Path folder, Path index) {

    private static final long PATIENCE_SECONDS = 120;

    /**
     * What the program said.
     *
     * @param output as it is
     * @param fault what it said of what went wrong
     */
    record Said(int status, byte[] output, String fault) {
        boolean well() {
            return status == 0;
        }

        /** The output without its last line end. */
        String text() {
            return new String(output, StandardCharsets.UTF_8).replaceFirst("\n$", "");
        }
    }

    Said run(byte[] input, String... arguments) throws IOException, EditRejectedException {
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
                if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                    throw new EditRejectedException("Git svarade inte på " + PATIENCE_SECONDS + " sekunder. Försök igen.");
                }
            } catch (InterruptedException ending) {
                Thread.currentThread().interrupt();
                throw new IOException("interrupted", ending);
            } finally {
                process.destroyForcibly();
            }
            return new Said(process.exitValue(), Files.readAllBytes(out), Files.readString(err, StandardCharsets.ISO_8859_1).strip());
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

    /** What it says, without the last line end; refused with what was being done when it fails. */
    String line(String doing, byte[] input, @Nullable String... arguments) throws IOException, EditRejectedException {
        Said said = run(input, arguments);
        if (!said.well()) {
            throw new EditRejectedException("Git kunde inte " + doing + ": " + (said.fault().isEmpty() ? "utan att säga varför" : said.fault()) + ".");
        }
        return said.text();
    }

    /** What it says, or empty when it fails. */
    Optional<String> query(String... arguments) throws IOException, EditRejectedException {
        Said said = run(new byte[0], arguments);
        return said.well() ? Optional.of(said.text()) : Optional.empty();
    }
}
