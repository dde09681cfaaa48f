package se.kommun.uppdrag.browser;

import java.io.File;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds a Chromium or Chrome on this machine, and installs one where that can be done without asking. */
final class ChromiumFinder {

    private static final List<String> NAMES = List.of("chromium", "chromium-browser", "google-chrome",
            "google-chrome-stable", "chrome", "chrome.exe", "msedge.exe");

    private static final List<String> USUAL_PLACES = List.of(
            "/usr/lib/chromium/chromium", "/opt/google/chrome/chrome", "/snap/bin/chromium",
            "/Applications/Chromium.app/Contents/MacOS/Chromium",
            "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
            "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
            "C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe",
            "C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe");

    private static final String REMEDY =
            "The browser tests need Chromium: install it (Debian: apt-get install chromium; macOS: brew install --cask chromium; "
                    + "Windows: winget install Google.Chrome) or set the environment variable CHROME to its program file.";

    private ChromiumFinder() {
    }

    /** The program file. Never null: without a browser the tests fail, they are not skipped. */
    static Path find() throws IOException, InterruptedException {
        String named = System.getenv("CHROME");
        if (named != null && !named.isBlank()) {
            Path program = Path.of(named);
            if (!Files.isExecutable(program)) {
                throw new BrowserException("CHROME names " + named + ", which is no program file. " + REMEDY);
            }
            return program;
        }
        Optional<Path> found = look();
        if (found.isEmpty() && canInstall()) {
            found = install();
        }
        return found.orElseThrow(() -> new BrowserException(REMEDY));
    }

    static boolean isRoot() {
        return "root".equals(System.getProperty("user.name"));
    }

    private static Optional<Path> look() {
        Stream<Path> onPath = Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
                .filter(folder -> !folder.isBlank())
                .flatMap(folder -> NAMES.stream().map(name -> Path.of(folder, name)));
        return Stream.concat(onPath, USUAL_PLACES.stream().map(Path::of)).filter(Files::isExecutable).findFirst();
    }

    private static boolean canInstall() {
        return isRoot() && Files.exists(Path.of("/etc/debian_version")) && Files.isExecutable(Path.of("/usr/bin/apt-get"));
    }

    /** Test JVMs that start together install once: the lock is held until the first is done, the others then find it. */
    private static Optional<Path> install() throws IOException, InterruptedException {
        Path lockFile = Path.of(System.getProperty("java.io.tmpdir"), "uppdrag-chromium-install.lock");
        try (FileChannel channel = FileChannel.open(lockFile,
                StandardOpenOption.CREATE, StandardOpenOption.WRITE, LinkOption.NOFOLLOW_LINKS);
                FileLock lock = channel.lock()) {
            if (lock.isValid() && look().isEmpty()) {
                System.out.println("No Chromium on this machine: installing it with apt-get.");
                run("apt-get", "update");
                run("apt-get", "install", "-y", "--no-install-recommends", "chromium", "fonts-liberation");
            }
        }
        return look();
    }

    private static void run(String... command) throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().put("DEBIAN_FRONTEND", "noninteractive");
        Process process = builder.start();
        // Handed on line by line: the test runner owns this JVM's own output stream.
        process.inputReader().lines().forEach(System.out::println);
        int status = process.waitFor();
        if (status != 0) {
            throw new BrowserException("\"" + String.join(" ", command) + "\" ended with status " + status + ". " + REMEDY);
        }
    }
}
