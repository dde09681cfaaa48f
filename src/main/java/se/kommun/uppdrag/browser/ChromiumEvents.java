package se.kommun.uppdrag.browser;

import java.util.stream.Collectors;

/**
 * Writes the events of the DevTools protocol into a page's log.
 *
 * @param frame the page's own frame: loads of others are not its loads
 */
record ChromiumEvents(PageLog log, String frame) {

    void accept(String method, JsonValue params) {
        switch (method) {
            case "Page.lifecycleEvent" -> {
                if (params.path("name").asText().equals("load") && params.path("frameId").asText().equals(frame)) {
                    log.addLoad(params.path("loaderId").asText());
                }
            }
            case "Page.frameNavigated" -> {
                JsonValue shown = params.path("frame");
                if (shown.path("id").asText().equals(frame)) {
                    log.addDocument(shown.path("loaderId").asText(), shown.path("url").asText());
                }
            }
            case "Network.requestWillBeSent" -> log.addRequest(params.path("request").path("url").asText());
            case "Runtime.consoleAPICalled" -> log.addConsole(params.path("type").asText() + ": " + arguments(params.path("args")));
            case "Runtime.exceptionThrown" -> log.addError(exception(params.path("exceptionDetails")));
            case "Log.entryAdded" -> {
                JsonValue entry = params.path("entry");
                if (!entry.path("source").asText().equals("security")) { // Those come as issues too, with more to say.
                    log.addConsole(entry.path("level").asText() + ": " + entry.path("text").asText()
                            + (entry.has("url") ? " (" + entry.path("url").asText() + ")" : ""));
                }
            }
            case "Audits.issueAdded" -> {
                JsonValue csp = params.path("issue").path("details").path("contentSecurityPolicyIssueDetails");
                if (!csp.isNull()) {
                    log.addCspViolation(csp.path("violatedDirective").asText() + " blocked "
                            + csp.path("blockedURL").asText("inline or evaluated code"));
                }
            }
            case "Inspector.targetCrashed" -> log.end("Sidans process kraschade.");
            default -> { }
        }
    }

    /** The text of an error as the browser's console shows it. */
    static String exception(JsonValue details) {
        String description = details.path("exception").path("description").asText();
        return description.isEmpty()
                ? details.path("text").asText() + " " + details.path("exception").path("value").asText() : description;
    }

    private static String arguments(JsonValue args) {
        return args.stream()
                .map(arg -> arg.has("value") ? arg.path("value").asText() : arg.path("description").asText())
                .collect(Collectors.joining(" "));
    }
}
