package se.kommun.uppdrag.browser;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds a browser on this machine. */
enum BrowserFinder {
    /** The headless shell comes first: it is Chromium without windows, and takes half the processor time for the same pages. */
    CHROMIUM("CHROME",
            List.of("chromium-headless-shell", "chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome", "chrome.exe", "msedge.exe"),
            List.of("/usr/lib/chromium/chromium-headless-shell", "/usr/lib/chromium/chromium", "/opt/google/chrome/chrome", "/snap/bin/chromium",
                    "/Applications/Chromium.app/Contents/MacOS/Chromium",
                    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
                    "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
                    "C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe",
                    "C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe"),
            "Installera Chromium (Debian: apt-get install chromium; macOS: brew install --cask chromium; "
                    + "Windows: winget install Google.Chrome) eller ange programfilen i miljövariabeln CHROME."),
    FIREFOX("FIREFOX",
            List.of("firefox-esr", "firefox", "firefox.exe"),
            List.of("/usr/lib/firefox-esr/firefox-esr", "/usr/lib/firefox/firefox", "/snap/bin/firefox",
                    "/Applications/Firefox.app/Contents/MacOS/firefox",
                    "C:\\Program Files\\Mozilla Firefox\\firefox.exe",
                    "C:\\Program Files (x86)\\Mozilla Firefox\\firefox.exe"),
            "Installera Firefox (Debian: apt-get install firefox-esr; macOS: brew install --cask firefox; "
                    + "Windows: winget install Mozilla.Firefox) eller ange programfilen i miljövariabeln FIREFOX.");

    private final String variable;
    private final List<String> names;
    private final List<String> usualPlaces;
    private final String remedy;

    BrowserFinder(String variable, List<String> names, List<String> usualPlaces, String remedy) {
        this.variable = variable;
        this.names = names;
        this.usualPlaces = usualPlaces;
        this.remedy = remedy;
    }

    /** The program file. */
    Path find() {
        return find(System.getenv());
    }

    /**
     * The program file.
     *
     * @throws BrowserException that says in Swedish how to get the browser
     */
    Path find(Map<String, String> environment) {
        String named = environment.get(variable);
        if (named != null && !named.isBlank()) {
            Path program = Path.of(named);
            if (!Files.isExecutable(program)) {
                throw new BrowserException("Miljövariabeln " + variable + " anger " + named + ", som inte är en programfil. " + remedy);
            }
            return program;
        }
        return look(environment).orElseThrow(() -> new BrowserException("Webbläsaren finns inte på datorn. " + remedy));
    }

    /** The program file on the path, or in one of the usual places. */
    Optional<Path> look(Map<String, String> environment) {
        List<String> folders = Stream.of(environment.getOrDefault("PATH", "").split(File.pathSeparator)).filter(folder -> !folder.isBlank()).toList();
        Stream<Path> onPath = names.stream().flatMap(name -> folders.stream().map(folder -> Path.of(folder, name)));
        return Stream.concat(onPath, usualPlaces.stream().map(Path::of)).filter(Files::isExecutable).findFirst();
    }
}
