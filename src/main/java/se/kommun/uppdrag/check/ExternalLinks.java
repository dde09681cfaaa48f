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
 * Asks other sites whether the pages that ours link to are there. Polite: one request at a time to each host, with a
 * pause, a time-out, one retry, a name that says who asks; what answered lately is not asked again. Its findings are
 * advice: another site's bad day must not stop ours.
 */
public final class ExternalLinks {

    private static final String RULE = "external-link-broken";
    private static final String AGENT = "uppdrag-lankkontroll/1.0 (robot; checks that links work)";
    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final Duration PAUSE = Duration.ofMillis(500);
    private static final int HOSTS_AT_ONCE = 8;

    private final HttpClient client = HttpClient.newBuilder()
            .followRedirects(HttpClient.Redirect.NORMAL).connectTimeout(PATIENCE).build();
    private final LinkCache memory;
    private final Queue<Problem> problems = new ConcurrentLinkedQueue<>();

    private ExternalLinks(LinkCache memory) {
        this.memory = memory;
    }

    /** Checks every http and https link of the pages, each address once. The memory is updated with what answered. */
    public static List<Problem> check(List<PageFacts> pages, LinkCache memory) throws InterruptedException {
        ExternalLinks links = new ExternalLinks(memory);
        Map<String, Map<String, List<PageFacts.Reference>>> byHost = new TreeMap<>();
        for (PageFacts page : pages) {
            for (PageFacts.Reference reference : page.references()) {
                String address = reference.address().replaceFirst("#.*", "");
                if (reference.use() == PageFacts.Use.LINK && address.matches("(?i)https?://[^/\\s]\\S*+") && !memory.contains(address)) {
                    byHost.computeIfAbsent(host(address), any -> new TreeMap<>())
                            .computeIfAbsent(address, any -> new ArrayList<>()).add(reference);
                }
            }
        }
        ExecutorService workers = Executors.newFixedThreadPool(HOSTS_AT_ONCE);
        byHost.values().forEach(addresses -> workers.execute(() -> links.host(addresses)));
        workers.shutdown();
        workers.awaitTermination(1, TimeUnit.HOURS);
        return links.problems.stream().sorted().toList();
    }

    private static String host(String address) {
        return address.replaceFirst("(?i)https?://([^/:?#]+).*", "$1");
    }

    private void host(Map<String, List<PageFacts.Reference>> addresses) {
        try {
            for (Map.Entry<String, List<PageFacts.Reference>> entry : addresses.entrySet()) {
                String fault = fault(entry.getKey());
                if (fault == null) {
                    memory.remember(entry.getKey());
                } else {
                    entry.getValue().forEach(reference -> problems.add(Problem.warning(RULE, reference.location(),
                            "Länken till " + entry.getKey() + " fungerar inte: " + fault + ".",
                            "Öppna länken själv. Rätta eller ta bort den om sidan är borta.").withSource(reference.source())));
                }
                Thread.sleep(PAUSE.toMillis());
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    /** What went wrong, in Swedish, or null when the page answered. Tried twice; a host that refuses HEAD is asked with GET. */
    private @Nullable String fault(String address) throws InterruptedException {
        String fault = "ingen svarade";
        for (String method : new String[] {"HEAD", "GET"}) {
            try {
                HttpRequest request = HttpRequest.newBuilder(URI.create(address)).timeout(PATIENCE)
                        .header("User-Agent", AGENT).method(method, HttpRequest.BodyPublishers.noBody()).build();
                int status = client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
                if (status < 400 || status == 401 || status == 403 || status == 429) {
                    return null; // there, though not for robots
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
