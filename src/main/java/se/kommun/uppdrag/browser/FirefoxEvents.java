package se.kommun.uppdrag.browser;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Writes the events of WebDriver BiDi into a page's log. */
record FirefoxEvents(PageLog log) {

    private static final Pattern CSP = Pattern.compile("Content-Security-Policy: .*blocked .*\\(([a-z-]+)\\)(?: at (\\S+))?.*", Pattern.DOTALL);

    void accept(String method, JsonValue params) {
        switch (method) {
            case "browsingContext.load" -> {
                log.addDocument(params.path("navigation").asText(), params.path("url").asText());
                log.addLoad(params.path("navigation").asText());
            }
            case "network.beforeRequestSent" -> log.addRequest(params.path("request").path("url").asText());
            case "log.entryAdded" -> addEntry(params);
            default -> { }
        }
    }

    private void addEntry(JsonValue entry) {
        String text = entry.path("text").asText();
        Matcher csp = CSP.matcher(text);
        if (entry.path("type").asText().equals("console")) {
            log.addConsole(entry.path("method").asText() + ": " + text);
        } else if (csp.matches()) {
            log.addCspViolation(csp.group(1) + " blocked " + (csp.group(2) == null ? "inline or evaluated code" : csp.group(2)));
        } else if (entry.path("level").asText().equals("error")) {
            log.addError(text);
        } else {
            log.addConsole((entry.path("level").asText().equals("warn") ? "warning" : entry.path("level").asText()) + ": " + text);
        }
    }
}
