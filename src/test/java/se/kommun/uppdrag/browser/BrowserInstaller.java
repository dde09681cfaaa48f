package se.kommun.uppdrag.browser;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/** Installs a browser for the tests where that can be done without asking: as root, on Debian and what comes of it. */
final class BrowserInstaller {

    private static final int INSTALL_MINUTES = 20;

    private BrowserInstaller() {}

    /**
     * Does nothing where it cannot.
     *
     * @param packages of each list the first that there is
     * @param isInstalled asked again when other test JVMs have had their turn
     */
    static void install(List<List<String>> packages, BooleanSupplier isInstalled) throws IOException, InterruptedException {
        if (!"root".equals(System.getProperty("user.name")) || !Files.exists(Path.of("/etc/debian_version"))
                || !Files.isExecutable(Path.of("/usr/bin/apt-get"))) {
            return;
        }
        // Test JVMs that start together install once: the lock is held until the first is done, the others then find it.
        Path lockFile = Path.of(System.getProperty("java.io.tmpdir"), "uppdrag-browser-install.lock");
        try (FileChannel channel = FileChannel.open(lockFile, StandardOpenOption.CREATE, StandardOpenOption.WRITE, LinkOption.NOFOLLOW_LINKS);
                FileLock lock = channel.lock()) {
            if (lock.isValid() && !isInstalled.getAsBoolean()) {
                must(List.of("apt-get", "update"));
                List<String> command = new ArrayList<>(List.of("apt-get", "install", "-y", "--no-remove", "--no-install-recommends", "fonts-liberation"));
                for (List<String> choice : packages) {
                    command.add(available(choice));
                }
                must(command);
            }
        }
    }

    private static String available(List<String> packages) throws IOException, InterruptedException {
        for (String name : packages) {
            if (run(List.of("apt-cache", "show", name)) == 0) {
                return name;
            }
        }
        throw new BrowserException("apt-get knows none of " + packages);
    }

    private static void must(List<String> command) throws IOException, InterruptedException {
        int status = run(command);
        if (status != 0) {
            throw new BrowserException("\"" + String.join(" ", command) + "\" ended with status " + status);
        }
    }

    private static int run(List<String> command) throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().put("DEBIAN_FRONTEND", "noninteractive");
        Process process = builder.start();
        process.onExit().orTimeout(INSTALL_MINUTES, TimeUnit.MINUTES).exceptionally(tooLong -> process.destroyForcibly());
        // Handed on line by line: the test runner owns this JVM's own output stream.
        process.inputReader().lines().forEach(System.out::println);
        return process.waitFor();
    }
}
