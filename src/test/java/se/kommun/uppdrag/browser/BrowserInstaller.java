package se.kommun.uppdrag.browser;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Installs a browser for the tests where that can be done without asking: as root, on Debian and what comes of it. */
final class BrowserInstaller {

    private static final int INSTALL_MINUTES = 20;

    private BrowserInstaller() {}

    /** Does nothing if the machine has the browser, or if it cannot be installed. */
    static void installMissing(BrowserKind kind) throws IOException, InterruptedException {
        BrowserFinder finder = BrowserFinder.valueOf(kind.name());
        if (finder.look(System.getenv()).isPresent() || !"root".equals(System.getProperty("user.name"))
                || !Files.exists(Path.of("/etc/debian_version")) || !Files.isExecutable(Path.of("/usr/bin/apt-get"))) {
            return;
        }
        // Test JVMs that start together install once: the lock is held until the first is done, the others then find it.
        Path lockFile = Path.of(System.getProperty("java.io.tmpdir"), "uppdrag-browser-install.lock");
        try (FileChannel channel = FileChannel.open(lockFile, StandardOpenOption.CREATE, StandardOpenOption.WRITE, LinkOption.NOFOLLOW_LINKS);
                FileLock lock = channel.lock()) {
            if (lock.isValid() && finder.look(System.getenv()).isEmpty()) {
                must("apt-get", "update");
                must("apt-get", "install", "-y", "--no-remove", "--no-install-recommends", available(kind), "fonts-liberation");
            }
        }
    }

    /** Only Debian has the headless shell as a package of its own, and Firefox under its first name. */
    private static String available(BrowserKind kind) throws IOException, InterruptedException {
        List<String> packages = kind == BrowserKind.CHROMIUM ? List.of("chromium-headless-shell", "chromium") : List.of("firefox-esr", "firefox");
        for (String name : packages) {
            if (run("apt-cache", "show", name) == 0) {
                return name;
            }
        }
        throw new BrowserException("apt-get knows none of " + packages);
    }

    private static void must(String... command) throws IOException, InterruptedException {
        int status = run(command);
        if (status != 0) {
            throw new BrowserException("\"" + String.join(" ", command) + "\" ended with status " + status);
        }
    }

    private static int run(String... command) throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().put("DEBIAN_FRONTEND", "noninteractive");
        Process process = builder.start();
        process.onExit().orTimeout(INSTALL_MINUTES, TimeUnit.MINUTES).exceptionally(tooLong -> process.destroyForcibly());
        // Handed on line by line: the test runner owns this JVM's own output stream.
        process.inputReader().lines().forEach(System.out::println);
        return process.waitFor();
    }
}
