package se.kommun.uppdrag.browser;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** What a page has done since it was made, in the order it came. Written on the socket's thread, read by the test. */
public final class PageLog {

    private final String frame;
    private final List<String> loads = new ArrayList<>();
    private final List<String> requests = new ArrayList<>();
    private final List<String> console = new ArrayList<>();
    private final List<String> errors = new ArrayList<>();
    private final List<String> cspViolations = new ArrayList<>();
    private String lost = "";

    /** @param frame the page's own frame: loads of others are not its loads */
    PageLog(String frame) {
        this.frame = frame;
    }

    synchronized void accept(String method, JsonNode params) {
        switch (method) {
            case "Page.lifecycleEvent" -> {
                if (params.path("name").asText().equals("load") && params.path("frameId").asText().equals(frame)) {
                    loads.add(params.path("loaderId").asText());
                }
            }
            case "Network.requestWillBeSent" -> requests.add(params.path("request").path("url").asText());
            case "Runtime.consoleAPICalled" -> console.add(params.path("type").asText() + ": " + arguments(params.path("args")));
            case "Runtime.exceptionThrown" -> errors.add(exception(params.path("exceptionDetails")));
            case "Log.entryAdded" -> {
                JsonNode entry = params.path("entry");
                if (!entry.path("source").asText().equals("security")) { // Those come as issues too, with more to say.
                    console.add(entry.path("level").asText() + ": " + entry.path("text").asText()
                            + (entry.has("url") ? " (" + entry.path("url").asText() + ")" : ""));
                }
            }
            case "Audits.issueAdded" -> {
                JsonNode csp = params.path("issue").path("details").path("contentSecurityPolicyIssueDetails");
                if (!csp.isMissingNode()) {
                    cspViolations.add(csp.path("violatedDirective").asText() + " blocked "
                            + csp.path("blockedURL").asText("inline or evaluated code"));
                }
            }
            case "Inspector.targetCrashed" -> lost = "The page's process crashed.";
            default -> { }
        }
        notifyAll();
    }

    /** The text of an error as the browser's console shows it. */
    static String exception(JsonNode details) {
        String description = details.path("exception").path("description").asText();
        return description.isEmpty()
                ? details.path("text").asText() + " " + details.path("exception").path("value").asText() : description;
    }

    synchronized int loadCount() {
        return loads.size();
    }

    /** Waits until the page's loads satisfy {@code condition}. */
    synchronized void awaitLoads(Predicate<List<String>> condition, Duration limit, String what) {
        long end = System.nanoTime() + limit.toNanos();
        while (!condition.test(loads)) {
            long left = (end - System.nanoTime()) / 1_000_000;
            if (left <= 0 || !lost.isEmpty()) {
                throw new BrowserException(what + " did not finish loading. " + lost);
            }
            try {
                wait(left);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new BrowserException("Interrupted while waiting for " + what, e);
            }
        }
    }

    /** Every address that was asked for, {@code data:} ones too. */
    public synchronized List<String> requests() {
        return List.copyOf(requests);
    }

    /** {@code host:port} of every request over the network. */
    public Set<String> hosts() {
        return requests().stream().filter(url -> url.startsWith("http") || url.startsWith("ws"))
                .map(url -> URI.create(url).getAuthority()).collect(Collectors.toCollection(TreeSet::new));
    }

    /** What was written to the console, with its level: {@code log: Hej}. */
    public synchronized List<String> console() {
        return List.copyOf(console);
    }

    /** What the page's own scripts threw without catching it. */
    public synchronized List<String> errors() {
        return List.copyOf(errors);
    }

    public synchronized List<String> cspViolations() {
        return List.copyOf(cspViolations);
    }

    /** Script errors, CSP violations, and the console's warnings and errors, such as a file that is not found. */
    public List<String> problems() {
        Stream<String> warnings = console().stream().filter(line -> line.matches("(?s)(error|warning|assert):.*"));
        return Stream.of(errors().stream(), cspViolations().stream(), warnings).flatMap(lines -> lines).toList();
    }

    private static String arguments(JsonNode args) {
        return StreamSupport.stream(args.spliterator(), false)
                .map(arg -> arg.has("value") ? arg.path("value").asText() : arg.path("description").asText())
                .collect(Collectors.joining(" "));
    }
}
