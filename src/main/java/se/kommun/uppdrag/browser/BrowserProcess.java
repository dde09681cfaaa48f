package se.kommun.uppdrag.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** A running browser with a profile of its own, which is deleted when the process is closed. */
final class BrowserProcess implements AutoCloseable {

    private static final Duration START_LIMIT = Duration.ofSeconds(120);

    private final Process process;
    private final Path profile;
    private final Thread hook;

    private BrowserProcess(Process process, Path profile) {
        this.process = process;
        this.profile = profile;
        this.hook = new Thread(() -> destroy(0), "close-browser");
    }

    /** @param profile an existing folder, which the process owns from now on */
    static BrowserProcess start(List<String> command, Path profile) throws IOException {
        Process process = new ProcessBuilder(command).redirectErrorStream(true)
                .redirectOutput(profile.resolve("output.txt").toFile()).start();
        BrowserProcess started = new BrowserProcess(process, profile);
        Runtime.getRuntime().addShutdownHook(started.hook);
        return started;
    }

    /** What a file in the profile says, as soon as {@code read} finds it there. */
    <T> T await(String file, FileReader<T> read) throws IOException, InterruptedException {
        Path path = profile.resolve(file);
        long limit = System.nanoTime() + START_LIMIT.toNanos();
        while (System.nanoTime() < limit && process.isAlive()) {
            Optional<T> found = Files.exists(path) ? read.apply(Files.readString(path)) : Optional.empty();
            if (found.isPresent()) {
                return found.get();
            }
            Thread.sleep(10);
        }
        throw new BrowserException("The browser did not start. It said:\n" + Files.readString(profile.resolve("output.txt")));
    }

    /** Ends the browser's processes, politely if it is already leaving, and deletes its profile. */
    @Override
    public void close() {
        Runtime.getRuntime().removeShutdownHook(hook);
        destroy(2);
    }

    private void destroy(int secondsToLeave) {
        List<ProcessHandle> tree = Stream.concat(process.descendants(), Stream.of(process.toHandle())).toList();
        try {
            process.waitFor(secondsToLeave, TimeUnit.SECONDS);
            tree.forEach(ProcessHandle::destroyForcibly);
            process.waitFor(5, TimeUnit.SECONDS);
            deleteProfile();
        } catch (InterruptedException e) {
            tree.forEach(ProcessHandle::destroyForcibly);
            Thread.currentThread().interrupt();
        }
    }

    /** A process that is just ending may still write into the folder: hence the second and third try. */
    private void deleteProfile() throws InterruptedException {
        for (int attempt = 1; Files.exists(profile); attempt++) {
            try (Stream<Path> files = Files.walk(profile)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.deleteIfExists(file);
                }
            } catch (IOException | UncheckedIOException e) {
                if (attempt == 5) {
                    return; // It lies among the temporary files, which the system deletes.
                }
                Thread.sleep(100);
            }
        }
    }

    /** Empty while the file is not yet complete. */
    @FunctionalInterface
    interface FileReader<T> {
        Optional<T> apply(String text) throws IOException;
    }
}
