package se.kommun.uppdrag.check.browser;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import se.kommun.uppdrag.check.PageSource;
import se.kommun.uppdrag.check.html.Decoded;
import se.kommun.uppdrag.check.html.ParsedHtml;
import se.kommun.uppdrag.report.Location;
import se.kommun.uppdrag.report.Problem;
import se.kommun.uppdrag.report.SourceTrace;

/** Fetches pages of a site: those that are named, and those that they link to in the same folder of the site. One request at a time. */
public final class SiteCrawl {

    private static final Duration LIMIT = Duration.ofSeconds(20);

    private final HttpClient client;
    private final List<URI> starts = new ArrayList<>();
    private final int most;
    private final Duration limit;
    private final Consumer<Problem> problems;
    private final List<PageSource> pages = new ArrayList<>();
    private final Set<URI> known = new HashSet<>();
    private final Queue<URI> waiting = new ArrayDeque<>();

    private SiteCrawl(int most, Duration limit, Consumer<Problem> problems) {
        this.client = HttpClient.newBuilder().connectTimeout(limit).followRedirects(HttpClient.Redirect.NORMAL).build();
        this.most = most;
        this.limit = limit;
        this.problems = problems;
    }

    /**
     * Fetches pages. The file of each is its address.
     *
     * @param addresses absolute, http or https
     * @param most how many pages to fetch at most
     * @param problems gets an address that gives no page
     */
    public static List<PageSource> pages(List<URI> addresses, int most, Consumer<Problem> problems) throws InterruptedException {
        return pages(addresses, most, LIMIT, problems);
    }

    /** @param limit for each answer */
    static List<PageSource> pages(List<URI> addresses, int most, Duration limit, Consumer<Problem> problems) throws InterruptedException {
        SiteCrawl crawl = new SiteCrawl(most, limit, problems);
        addresses.stream().map(address -> address.getPath().isEmpty() ? address.resolve("/") : address).forEach(crawl.starts::add);
        crawl.starts.forEach(crawl::add);
        while (crawl.pages.size() < most && !crawl.waiting.isEmpty()) {
            crawl.visit(crawl.waiting.remove());
        }
        return crawl.pages;
    }

    private void add(URI address) {
        if (known.add(address)) {
            waiting.add(address);
        }
    }

    private void visit(URI asked) throws InterruptedException {
        HttpResponse<byte[]> response = fetch(asked, starts.contains(asked));
        if (response == null) {
            return;
        }
        URI address = response.uri();
        if (starts.contains(asked)) {
            starts.add(address);
        }
        if (!address.equals(asked) && (!isInSite(address) || !known.add(address))) { // It redirects to elsewhere, or to a page that is checked anyway.
            return;
        }
        String html = Decoded.of(response.body()).text();
        pages.add(new PageSource(address.toString(), html, SourceTrace.UNKNOWN));
        for (Element link : ParsedHtml.parse(html).document().select("a[href]")) {
            target(address, link.attr("href")).filter(this::isInSite).ifPresent(this::add);
        }
    }

    private boolean isInSite(URI address) {
        return starts.stream().anyMatch(start -> isBelow(start, address));
    }

    private static Optional<URI> target(URI page, String href) {
        try {
            URI target = page.resolve(href.strip().replaceFirst("#.*", ""));
            return Optional.of(target).filter(URI::isAbsolute).map(URI::normalize);
        } catch (IllegalArgumentException malformed) {
            return Optional.empty();
        }
    }

    /** Whether an address is in the folder of another, on the same host. */
    private static boolean isBelow(URI start, URI address) {
        String folder = start.getPath().substring(0, start.getPath().lastIndexOf('/') + 1);
        return start.getScheme().equals(address.getScheme()) && start.getAuthority().equals(address.getAuthority())
                && address.getPath() != null && (address.getPath() + "/").startsWith(folder);
    }

    /** The page at an address, which may be that of a redirect; null if there is something else. */
    private @Nullable HttpResponse<byte[]> fetch(URI address, boolean isNamed) throws InterruptedException {
        String fault;
        CompletableFuture<HttpResponse<byte[]>> coming = client.sendAsync(HttpRequest.newBuilder(address).build(), SiteCrawl::body);
        try {
            HttpResponse<byte[]> response = coming.get(limit.toMillis(), TimeUnit.MILLISECONDS); // The client's own limit is for the headers alone.
            if (response.statusCode() == 200 && isHtml(response.headers())) {
                return response;
            }
            fault = response.statusCode() == 200 ? "Det är ingen webbsida." : "Svaret är " + response.statusCode() + ".";
        } catch (ExecutionException unreachable) {
            fault = "Adressen svarar inte.";
        } catch (TimeoutException slow) {
            coming.cancel(true);
            fault = "Svaret är inte färdigt efter " + limit.toSeconds() + " sekunder.";
        }
        if (isNamed) { // Links to what is no page are for other rules.
            problems.accept(Problem.error(BrowserCheck.UNOPENED, Location.of(address.toString()), fault + " Inget har granskats.", "Kontrollera adressen."));
        }
        return null;
    }

    /** Does not keep what is no page: it may be a film. */
    private static HttpResponse.BodySubscriber<byte[]> body(HttpResponse.ResponseInfo response) {
        return isHtml(response.headers()) ? HttpResponse.BodySubscribers.ofByteArray() : HttpResponse.BodySubscribers.replacing(new byte[0]);
    }

    private static boolean isHtml(HttpHeaders headers) {
        return headers.firstValue("Content-Type").orElse("").toLowerCase(Locale.ROOT).contains("html")
                && !headers.firstValue("Content-Disposition").orElse("").toLowerCase(Locale.ROOT).startsWith("attachment");
    }
}
