package se.kommun.uppdrag.browser;

import java.io.File;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * WebKitGTK's small browser on a screen that nobody sees, driven over WebDriver. One tab at a time: each is a browser of its own.
 */
final class WebKitBrowser extends Browser {

    private static final String DRIVER = "WebKitWebDriver";
    private static final String SCREEN = "Xvfb";
    private static final Pattern DISPLAY = Pattern.compile("(?m)^(\\d+)\n");

    private final BrowserProcess screen;
    private final BrowserProcess process;
    private final WebDriverClient driver;

    private WebKitBrowser(BrowserProcess screen, BrowserProcess process, WebDriverClient driver) {
        this.screen = screen;
        this.process = process;
        this.driver = driver;
    }

    static boolean isInstalled() {
        return Stream.of(DRIVER, SCREEN).allMatch(name -> Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, name))));
    }

    static Browser start() throws IOException, InterruptedException {
        if (!isInstalled()) {
            throw new BrowserException("WebKitGTK is not on this machine: " + DRIVER + " and " + SCREEN + " (Debian: apt-get install webkit2gtk-driver xvfb). "
                    + "-Dbrowsers=chromium,firefox leaves it out.");
        }
        // Without a window manager what lies under the pointer has the focus, and that stands in the middle of the screen.
        BrowserProcess screen = BrowserProcess.start(List.of(SCREEN, "-displayfd", "1", "-screen", "0", "640x480x24", "-nolisten", "tcp"), profile());
        try {
            // Before its number it may tell of those that other screens have.
            String display = screen.await("output.txt", text -> DISPLAY.matcher(text).results().map(line -> line.group(1)).findFirst());
            int port = freePort();
            BrowserProcess process = BrowserProcess.start(List.of("env", "DISPLAY=:" + display, "GDK_BACKEND=x11", DRIVER, "--port=" + port), profile());
            WebKitBrowser browser = new WebKitBrowser(screen, process, new WebDriverClient("http://127.0.0.1:" + port));
            Waiting.until(DRIVER, Duration.ofSeconds(60), () -> browser.driver.get("/status").path("ready").asBoolean());
            return browser;
        } catch (IOException | RuntimeException e) {
            screen.close();
            throw e;
        }
    }

    private static Path profile() throws IOException {
        return Files.createTempDirectory("uppdrag-webkit-");
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    @Override
    Tab newTab() {
        return new WebKitTab(driver);
    }

    @Override
    public String version() {
        WebKitWindow window = WebKitWindow.open(driver, false);
        window.close();
        return "WebKitGTK/" + window.version();
    }

    @Override
    public void close() {
        process.close();
        screen.close();
    }
}
