package se.kommun.uppdrag.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** A running headless Chromium with a profile of its own, which is gone when it is closed. */
final class Chromium implements AutoCloseable {

    private static final Duration START_LIMIT = Duration.ofSeconds(120);

    private static final List<String> FLAGS = List.of(
            "--headless=new", "--remote-debugging-port=0", "--remote-allow-origins=*",
            "--no-first-run", "--no-default-browser-check", "--password-store=basic", "--use-mock-keychain",
            // Nothing but the pages under test may reach the network.
            "--disable-background-networking", "--disable-component-update", "--disable-sync", "--disable-quic",
            "--disable-default-apps", "--disable-extensions", "--disable-breakpad", "--metrics-recording-only", "--no-pings",
            "--disable-features=Translate,MediaRouter,OptimizationHints,HttpsUpgrades",
            // The same layout on every machine, and pages that never sleep.
            "--disable-gpu", "--disable-dev-shm-usage", "--font-render-hinting=none", "--force-color-profile=srgb",
            "--disable-renderer-backgrounding", "--disable-backgrounding-occluded-windows", "--disable-background-timer-throttling");

    private final Process process;
    private final Path profile;
    private final Thread hook;

    private Chromium(Process process, Path profile) {
        this.process = process;
        this.profile = profile;
        this.hook = new Thread(() -> destroy(0), "close-chromium");
    }

    static Chromium start() throws IOException, InterruptedException {
        Path profile = Files.createTempDirectory("uppdrag-chromium-");
        List<String> command = new ArrayList<>();
        command.add(ChromiumFinder.find().toString());
        command.addAll(FLAGS);
        if (ChromiumFinder.isRoot()) {
            command.add("--no-sandbox");
        }
        command.add("--user-data-dir=" + profile);
        command.add("about:blank");
        Process process = new ProcessBuilder(command).redirectErrorStream(true)
                .redirectOutput(profile.resolve("output.txt").toFile()).start();
        Chromium chromium = new Chromium(process, profile);
        Runtime.getRuntime().addShutdownHook(chromium.hook);
        return chromium;
    }

    /** The address of the DevTools endpoint of the whole browser, as soon as it is known. */
    URI endpoint() throws IOException, InterruptedException {
        Path file = profile.resolve("DevToolsActivePort");
        long limit = System.nanoTime() + START_LIMIT.toNanos();
        while (System.nanoTime() < limit && process.isAlive()) {
            List<String> lines = Files.exists(file) ? Files.readAllLines(file) : List.of();
            if (lines.size() >= 2) {
                return URI.create("ws://127.0.0.1:" + lines.get(0) + lines.get(1));
            }
            Thread.sleep(10);
        }
        throw new BrowserException("Chromium did not start. It said:\n" + Files.readString(profile.resolve("output.txt")));
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
                    System.err.println("Could not delete the browser's profile " + profile + ": " + e);
                    return;
                }
                Thread.sleep(100);
            }
        }
    }
}
