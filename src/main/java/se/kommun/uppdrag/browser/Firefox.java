package se.kommun.uppdrag.browser;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Starts a headless Firefox, which speaks WebDriver BiDi itself. */
final class Firefox {

    private static final Pattern PORT = Pattern.compile("\"ws_port\":\\s*(\\d+)");

    /** Values as they are written in {@code user.js}. */
    private static final Map<String, String> PREFERENCES = Map.ofEntries(
            // Nothing but the pages under test may reach the network.
            Map.entry("app.update.disabledForTesting", "true"), Map.entry("app.normandy.enabled", "false"),
            Map.entry("browser.safebrowsing.malware.enabled", "false"), Map.entry("browser.safebrowsing.phishing.enabled", "false"),
            Map.entry("datareporting.policy.dataSubmissionEnabled", "false"), Map.entry("toolkit.telemetry.server", "\"\""),
            Map.entry("network.captive-portal-service.enabled", "false"), Map.entry("network.connectivity-service.enabled", "false"),
            Map.entry("services.settings.server", "\"data:,#remote-settings-dummy/v1\""), Map.entry("network.dns.disablePrefetch", "true"),
            Map.entry("network.prefetch-next", "false"), Map.entry("extensions.getAddons.cache.enabled", "false"),
            Map.entry("signon.rememberSignons", "false"), Map.entry("browser.formfill.enable", "false"),
            // Tab stops at links too, on every operating system; scrollbars take no room, as those of a phone.
            Map.entry("accessibility.tabfocus", "7"), Map.entry("widget.gtk.overlay-scrollbars.enabled", "true"),
            Map.entry("ui.useOverlayScrollbars", "1"), Map.entry("general.smoothScroll", "false"),
            Map.entry("accessibility.force_disabled", "-1"));

    private Firefox() {}

    static BrowserProcess start() throws IOException {
        Path profile = Files.createTempDirectory("uppdrag-firefox-");
        Files.writeString(profile.resolve("user.js"), PREFERENCES.entrySet().stream()
                .map(entry -> "user_pref(\"" + entry.getKey() + "\", " + entry.getValue() + ");\n").collect(Collectors.joining()));
        // System access is for what BiDi lacks: colour schemes, scripts switched off, and the accessibility tree.
        return BrowserProcess.start(List.of(BrowserFinder.FIREFOX.find().toString(), "--headless", "--no-remote",
                "--remote-debugging-port", "0", "--remote-allow-system-access", "--profile", profile.toString(), "about:blank"), profile);
    }

    /** The address of the BiDi endpoint, as soon as it is known. */
    static URI endpoint(BrowserProcess process) throws IOException, InterruptedException {
        return process.await("WebDriverBiDiServer.json", text -> {
            Matcher port = PORT.matcher(text);
            return port.find() ? Optional.of(URI.create("ws://127.0.0.1:" + port.group(1) + "/session")) : Optional.empty();
        });
    }
}
