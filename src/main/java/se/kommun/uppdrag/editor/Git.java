package se.kommun.uppdrag.editor;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import se.kommun.uppdrag.files.Directories;

/**
 * Runs the git command with a separate index file. The user's index and checkout are never changed. Not thread-safe.
 *
 * @param folder the working directory
 * @param temporary the folder of the index file, deleted when this is closed
 */
record Git(Path folder, Path temporary) implements AutoCloseable {

    static final byte[] NO_INPUT = {};

    private static final long TIMEOUT_SECONDS = 120;

    static Git in(Path folder) throws IOException {
        return new Git(folder.toAbsolutePath(), Files.createTempDirectory("uppdrag-git-"));
    }

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
        Path in = Files.write(temporary.resolve("in"), input);
        Path out = temporary.resolve("out");
        Path err = temporary.resolve("err");
        ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile())
                .redirectInput(in.toFile()).redirectOutput(out.toFile()).redirectError(err.toFile());
        Map<String, String> environment = builder.environment();
        List.of("GIT_DIR", "GIT_WORK_TREE", "GIT_PREFIX", "GIT_OBJECT_DIRECTORY", "GIT_NAMESPACE").forEach(environment::remove);
        environment.putAll(Map.of("GIT_INDEX_FILE", temporary.resolve("index").toString(), "GIT_TERMINAL_PROMPT", "0", "GIT_LITERAL_PATHSPECS", "1", "LC_ALL", "C"));
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
    String line(String purpose, byte[] input, String... arguments) throws IOException, EditRejectedException {
        Result result = run(input, arguments);
        if (!result.succeeded()) {
            throw new EditRejectedException("Git kunde inte " + purpose + ": " + (result.fault().isEmpty() ? "utan att säga varför" : result.fault()) + ".");
        }
        return result.text();
    }

    /** Standard output without the last line end; empty if the command fails. */
    Optional<String> query(String... arguments) throws IOException, EditRejectedException {
        Result result = run(NO_INPUT, arguments);
        return result.succeeded() ? Optional.of(result.text()) : Optional.empty();
    }

    /** The content of blobs by their names, such as {@code <commit>:./content/om.md}; empty for one that does not exist. */
    List<byte[]> blobs(List<String> names) throws IOException, EditRejectedException {
        String asked = String.join("", names.stream().map(name -> name + "\n").toList());
        return batch(run(asked.getBytes(StandardCharsets.UTF_8), "cat-file", "--batch").output());
    }

    /** Parses {@code <hash> blob <size>}, the content and a line end; {@code <name> missing} is an empty blob. */
    private static List<byte[]> batch(byte[] output) throws IOException {
        List<byte[]> texts = new ArrayList<>();
        ByteArrayInputStream in = new ByteArrayInputStream(output);
        while (in.available() > 0) {
            StringBuilder head = new StringBuilder();
            for (int c = in.read(); c != '\n' && c >= 0; c = in.read()) {
                head.append((char) c);
            }
            String[] words = head.toString().split(" ");
            boolean found = words.length == 3 && words[1].equals("blob");
            texts.add(found ? in.readNBytes(Integer.parseInt(words[2])) : new byte[0]);
            if (found) {
                in.read();
            }
        }
        return texts;
    }

    @Override
    public void close() {
        Directories.deleteRecursively(temporary);
    }
}
