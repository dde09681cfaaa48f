package se.kommun.uppdrag.browser;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Starts a headless Chromium. */
final class Chromium {

    private static final List<String> FLAGS = List.of(
            "--headless=new", "--remote-debugging-port=0", "--remote-allow-origins=*",
            "--no-first-run", "--no-default-browser-check", "--password-store=basic", "--use-mock-keychain",
            // Nothing but the pages under test may reach the network.
            "--disable-background-networking", "--disable-component-update", "--disable-sync", "--disable-quic",
            "--disable-default-apps", "--disable-extensions", "--disable-breakpad", "--metrics-recording-only", "--no-pings",
            "--disable-features=Translate,MediaRouter,OptimizationHints,HttpsUpgrades,OptimizationGuideOnDeviceModel,PreloadTopChromeWebUI",
            // The same layout on every machine, and pages that never sleep.
            "--disable-gpu", "--disable-dev-shm-usage", "--font-render-hinting=none", "--force-color-profile=srgb",
            "--autoplay-policy=no-user-gesture-required", "--mute-audio", "--disable-renderer-backgrounding", "--disable-backgrounding-occluded-windows", "--disable-background-timer-throttling");

    private Chromium() {}

    static BrowserProcess start() throws IOException {
        Path profile = Files.createTempDirectory("uppdrag-chromium-");
        List<String> command = new ArrayList<>();
        command.add(BrowserFinder.CHROMIUM.find().toString());
        command.addAll(FLAGS);
        if ("root".equals(System.getProperty("user.name"))) {
            command.add("--no-sandbox");
        }
        command.add("--user-data-dir=" + profile);
        command.add("about:blank");
        return BrowserProcess.start(command, profile);
    }

    /** The address of the DevTools endpoint of the whole browser, as soon as it is known. */
    static URI endpoint(BrowserProcess process) throws IOException, InterruptedException {
        return process.await("DevToolsActivePort", text -> {
            List<String> lines = text.lines().toList();
            return lines.size() < 2 ? Optional.empty() : Optional.of(URI.create("ws://127.0.0.1:" + lines.get(0) + lines.get(1)));
        });
    }
}
