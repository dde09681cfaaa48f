package se.kommun.uppdrag.check;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import se.kommun.uppdrag.check.rules.PageFacts;
import se.kommun.uppdrag.report.Problem;

/**
 * Checks that links to other sites work. To limit the load on them it sends one request at a time to each host, with a pause,
 * a timeout, one retry and a User-Agent that identifies it; links in the cache are skipped. All findings are
 * warnings, because an outage of another site must not stop a build.
 */
public final class ExternalLinks {

    private static final String RULE = "external-link-broken";
    private static final String USER_AGENT = "uppdrag-lankkontroll/1.0 (robot; checks that links work)";
    private static final Duration TIMEOUT = Duration.ofSeconds(10);
    private static final Duration PAUSE = Duration.ofMillis(500);
    private static final int MAX_PARALLEL_HOSTS = 8;

    private final HttpClient client = HttpClient.newBuilder()
            .followRedirects(HttpClient.Redirect.NORMAL).connectTimeout(TIMEOUT).build();
    private final LinkCache cache;
    private final Queue<Problem> problems = new ConcurrentLinkedQueue<>();

    private ExternalLinks(LinkCache cache) {
        this.cache = cache;
    }

    /**
     * Checks every http and https link of the pages, each URL once. Adds the URLs that answered to the cache.
     *
     * @return one warning for each place that links to a broken URL, sorted
     * @throws InterruptedException if the thread is interrupted while it waits for the checks
     */
    public static List<Problem> check(List<PageFacts> pages, LinkCache cache) throws InterruptedException {
        ExternalLinks links = new ExternalLinks(cache);
        Map<String, Map<String, List<PageFacts.Reference>>> byHost = new TreeMap<>();
        for (PageFacts page : pages) {
            for (PageFacts.Reference reference : page.references()) {
                String address = reference.address().replaceFirst("#.*", "");
                if (reference.use() == PageFacts.Use.LINK && address.matches("(?i)https?://[^/\\s]\\S*+") && !cache.contains(address)) {
                    byHost.computeIfAbsent(host(address), absent -> new TreeMap<>())
                            .computeIfAbsent(address, absent -> new ArrayList<>()).add(reference);
                }
            }
        }
        ExecutorService workers = Executors.newFixedThreadPool(MAX_PARALLEL_HOSTS);
        byHost.values().forEach(addresses -> workers.execute(() -> links.checkHost(addresses)));
        workers.shutdown();
        try {
            workers.awaitTermination(1, TimeUnit.HOURS);
        } finally {
            workers.shutdownNow();
        }
        return links.problems.stream().sorted().toList();
    }

    private static String host(String address) {
        return address.replaceFirst("(?i)https?://([^/:?#]+).*", "$1");
    }

    private void checkHost(Map<String, List<PageFacts.Reference>> addresses) {
        try {
            for (Map.Entry<String, List<PageFacts.Reference>> entry : addresses.entrySet()) {
                String fault = findFault(entry.getKey());
                if (fault == null) {
                    cache.put(entry.getKey());
                } else {
                    entry.getValue().forEach(reference -> problems.add(Problem.warning(RULE, reference.location(),
                            "Länken till " + entry.getKey() + " fungerar inte: " + fault + ".",
                            "Öppna länken själv. Rätta eller ta bort den om sidan är borta.").withSource(reference.source())));
                }
                Thread.sleep(PAUSE.toMillis());
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    /** Returns the fault in Swedish, or null if the page answered. Tries HEAD, then GET, because some hosts refuse HEAD. */
    private @Nullable String findFault(String address) throws InterruptedException {
        String fault = "ingen svarade";
        for (String method : new String[] {"HEAD", "GET"}) {
            try {
                HttpRequest request = HttpRequest.newBuilder(URI.create(address)).timeout(TIMEOUT)
                        .header("User-Agent", USER_AGENT).method(method, HttpRequest.BodyPublishers.noBody()).build();
                int status = client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
                if (status < 400 || status == 401 || status == 403 || status == 429) {
                    return null; // 401, 403 and 429: the page exists but refuses robots
                }
                fault = "svaret var " + status;
            } catch (IOException unreachable) {
                fault = "ingen svarade";
            } catch (IllegalArgumentException malformed) {
                return "adressen är felskriven";
            }
        }
        return fault;
    }
}
