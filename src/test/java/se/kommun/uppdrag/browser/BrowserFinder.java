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
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** Finds a browser on this machine, and installs one where that can be done without asking. */
enum BrowserFinder {
    /** Chromium without windows, which Debian has as a program of its own: the same pages take half the processor time. Nothing needs it: see {@link #findChromium}. */
    HEADLESS_SHELL("CHROME",
            List.of("chromium-headless-shell"),
            List.of("/usr/lib/chromium/chromium-headless-shell"),
            List.of("chromium-headless-shell"),
            "There is no headless shell of Chromium."),
    CHROMIUM("CHROME",
            List.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome", "chrome.exe", "msedge.exe"),
            List.of("/usr/lib/chromium/chromium", "/opt/google/chrome/chrome", "/snap/bin/chromium",
                    "/Applications/Chromium.app/Contents/MacOS/Chromium",
                    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
                    "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
                    "C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe",
                    "C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe"),
            List.of("chromium"),
            "The browser tests need Chromium: install it (Debian: apt-get install chromium; macOS: brew install --cask chromium; "
                    + "Windows: winget install Google.Chrome) or set the environment variable CHROME to its program file."),
    FIREFOX("FIREFOX",
            List.of("firefox-esr", "firefox", "firefox.exe"),
            List.of("/usr/lib/firefox-esr/firefox-esr", "/usr/lib/firefox/firefox", "/snap/bin/firefox",
                    "/Applications/Firefox.app/Contents/MacOS/firefox",
                    "C:\\Program Files\\Mozilla Firefox\\firefox.exe",
                    "C:\\Program Files (x86)\\Mozilla Firefox\\firefox.exe"),
            List.of("firefox-esr", "firefox"), // Debian's name first; Ubuntu has only the other.
            "The browser tests need Firefox too: install it (Debian: apt-get install firefox-esr; macOS: brew install --cask firefox; "
                    + "Windows: winget install Mozilla.Firefox) or set the environment variable FIREFOX to its program file.");

    private static final int INSTALL_MINUTES = 20;

    private final String variable;
    private final List<String> names;
    private final List<String> usualPlaces;
    private final List<String> packages;
    private final String remedy;

    /** @param packages of which the first that the machine's package lists have is installed */
    BrowserFinder(String variable, List<String> names, List<String> usualPlaces, List<String> packages, String remedy) {
        this.variable = variable;
        this.names = names;
        this.usualPlaces = usualPlaces;
        this.packages = packages;
        this.remedy = remedy;
    }

    /** The headless shell, where the machine has it or can get it, or the whole browser. */
    static Path findChromium() throws IOException, InterruptedException {
        try {
            return HEADLESS_SHELL.find();
        } catch (BrowserException none) {
            return CHROMIUM.find();
        }
    }

    /** The program file. Never null: without a browser the tests fail, they are not skipped. */
    Path find() throws IOException, InterruptedException {
        return find(System.getenv());
    }

    Path find(Map<String, String> environment) throws IOException, InterruptedException {
        String named = environment.get(variable);
        if (named != null && !named.isBlank()) {
            Path program = Path.of(named);
            if (!Files.isExecutable(program)) {
                throw new BrowserException(variable + " names " + named + ", which is no program file. " + remedy);
            }
            return program;
        }
        Optional<Path> found = look(environment);
        if (found.isEmpty() && canInstall()) {
            found = install(environment);
        }
        return found.orElseThrow(() -> new BrowserException(remedy));
    }

    static boolean isRoot() {
        return "root".equals(System.getProperty("user.name"));
    }

    private Optional<Path> look(Map<String, String> environment) {
        Stream<Path> onPath = Stream.of(environment.getOrDefault("PATH", "").split(File.pathSeparator))
                .filter(folder -> !folder.isBlank())
                .flatMap(folder -> names.stream().map(name -> Path.of(folder, name)));
        return Stream.concat(onPath, usualPlaces.stream().map(Path::of)).filter(Files::isExecutable).findFirst();
    }

    /** Ubuntu and others that come of Debian have no headless shell. */
    private boolean canInstall() throws IOException {
        Path release = Path.of("/etc/os-release");
        return isRoot() && Files.exists(Path.of("/etc/debian_version")) && Files.isExecutable(Path.of("/usr/bin/apt-get"))
                && (this != HEADLESS_SHELL || Files.exists(release) && Files.readAllLines(release).contains("ID=debian"));
    }

    /** Test JVMs that start together install once: the lock is held until the first is done, the others then find it. */
    private Optional<Path> install(Map<String, String> environment) throws IOException, InterruptedException {
        Path lockFile = Path.of(System.getProperty("java.io.tmpdir"), "uppdrag-browser-install.lock");
        try (FileChannel channel = FileChannel.open(lockFile,
                StandardOpenOption.CREATE, StandardOpenOption.WRITE, LinkOption.NOFOLLOW_LINKS);
                FileLock lock = channel.lock()) {
            if (lock.isValid() && look(environment).isEmpty()) {
                System.out.println("No " + packages.get(0) + " on this machine: installing it with apt-get.");
                must("apt-get", "update");
                must("apt-get", "install", "-y", "--no-remove", "--no-install-recommends", available(), "fonts-liberation");
            }
        }
        return look(environment);
    }

    private String available() throws IOException, InterruptedException {
        for (String name : packages) {
            if (run("apt-cache", "show", name) == 0) {
                return name;
            }
        }
        throw new BrowserException("apt-get knows none of " + packages + ". " + remedy);
    }

    private void must(String... command) throws IOException, InterruptedException {
        int status = run(command);
        if (status != 0) {
            throw new BrowserException("\"" + String.join(" ", command) + "\" ended with status " + status + ". " + remedy);
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
