package se.kommun.uppdrag.browser;

import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a page has done since it was made or its log was cleared, in the order it came. Written on the socket's thread, read by any other. */
public final class PageLog {

    private final List<String> loads = new ArrayList<>();
    /** Addresses by load. */
    private final Map<String, String> documents = new LinkedHashMap<>();
    private String document = "";
    private final List<String> requests = new ArrayList<>();
    private final List<String> console = new ArrayList<>();
    private final List<String> errors = new ArrayList<>();
    private final List<String> cspViolations = new ArrayList<>();
    private String lost = "";

    PageLog() {}

    /** @param load what tells this load from others */
    synchronized void addLoad(String load) {
        loads.add(load);
        notifyAll();
    }

    /** @param load of the document that the page shows from now on */
    synchronized void addDocument(String load, String url) {
        documents.put(load, url);
        document = load;
    }

    synchronized void addRequest(String url) {
        requests.add(url);
    }

    /** @param line with its level first: {@code log: Hej} */
    synchronized void addConsole(String line) {
        console.add(line);
    }

    synchronized void addError(String text) {
        errors.add(text);
    }

    synchronized void addCspViolation(String text) {
        cspViolations.add(text);
    }

    /** Forgets all but the loads: what follows is of the next visit. */
    synchronized void clear() {
        documents.clear();
        requests.clear();
        console.clear();
        errors.clear();
        cspViolations.clear();
    }

    /** Nothing more will come. */
    synchronized void end(String reason) {
        lost = reason;
        notifyAll();
    }

    synchronized int loadCount() {
        return loads.size();
    }

    /** Waits until a document, or the one that has taken its place since, has loaded. */
    void awaitDocument(String load, Duration limit, String what) {
        awaitLoads(done -> done.contains(load) || documents.containsKey(load) && done.contains(document), limit, what);
    }

    /** Waits until the page's loads satisfy {@code condition}. */
    synchronized void awaitLoads(Predicate<List<String>> condition, Duration limit, String what) {
        long end = System.nanoTime() + limit.toNanos();
        while (!condition.test(loads)) {
            long left = (end - System.nanoTime()) / 1_000_000;
            if (left <= 0 || !lost.isEmpty()) {
                throw new BrowserException(what + " laddades inte färdigt på " + limit.toSeconds() + " sekunder. " + lost);
            }
            try {
                wait(left);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new BrowserException("Interrupted while waiting for " + what, e);
            }
        }
    }

    /** The address of every document that the page has shown. More than one: the first has led to another by itself. */
    synchronized List<String> documents() {
        return List.copyOf(documents.values());
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
}
