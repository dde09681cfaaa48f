package se.kommun.uppdrag.browser;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** The browsers that the tests run in. */
public enum TestBrowser {
    /** Only Debian has the headless shell as a package of its own, and Firefox under its first name. */
    CHROMIUM(List.of("chromium-headless-shell", "chromium")), FIREFOX(List.of("firefox-esr", "firefox")),
    WEBKIT(List.of("webkit2gtk-driver"), List.of("xvfb"));

    private final List<List<String>> packages;

    /** @param packages of Debian: of each list the first that there is */
    @SafeVarargs
    TestBrowser(List<String>... packages) {
        this.packages = List.of(packages);
    }

    /** Whether it is among those in the system property {@code browsers}, such as {@code chromium,firefox}, or there is none. */
    boolean isWanted() {
        return Arrays.stream(System.getProperty("browsers", name()).split(",")).map(name -> valueOf(name.strip().toUpperCase(Locale.ROOT))).toList().contains(this);
    }

    /** Whether its protocol prints, switches scripts off, and tells of the console: the one of WebKitGTK is the oldest. */
    public boolean isThorough() {
        return this != WEBKIT;
    }

    boolean isInstalled() {
        return this == WEBKIT ? WebKitBrowser.isInstalled() : BrowserFinder.valueOf(name()).look(System.getenv()).isPresent();
    }

    /** Starts it, and installs it before that where it is missing and can be installed. */
    Browser start() throws IOException, InterruptedException {
        if (!isInstalled()) {
            BrowserInstaller.install(packages, this::isInstalled);
        }
        return this == WEBKIT ? WebKitBrowser.start() : BrowserKind.valueOf(name()).start();
    }
}
