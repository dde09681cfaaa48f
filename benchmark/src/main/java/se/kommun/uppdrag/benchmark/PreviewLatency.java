package se.kommun.uppdrag.benchmark;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * How long an editor waits: from the moment when a file is written until the preview has told the open page and the page,
 * fetched as the browser then does, has the new text. {@code PreviewLatency PROJECT SAVES N...} prints the median and the
 * worst for sites of N pages. Runs from its source: {@code java PreviewLatency.java}.
 */
public final class PreviewLatency {

    private static final Pattern TOKEN = Pattern.compile("data-build=\"([^\"]*)\"");

    /** The first saves are slower: the program is not yet compiled. */
    private static final int WARMING = 10;

    private final HttpClient client;
    private final Path site;
    private final String address;

    /** @param client signed in: the preview shows nothing to others */
    private PreviewLatency(HttpClient client, Path site, String address) {
        this.client = client;
        this.site = site;
        this.address = address;
    }

    /** What is edited, and on which page its effect is looked for. */
    private record Case(String name, String file, String from, String to, String page) {}

    private static final List<Case> CASES = List.of(
            new Case("a sentence, on its own page", "sida-5.md", "\\z", "\nMening %d.\n", "sida-5.html"),
            new Case("a title, on its own page", "sida-6.md", "(?m)^title: .*$", "title: Titel %d", "sida-6.html"),
            new Case("a role's fact, on the comparison", "ledsagare.md", "(?m)^age: .*$", "age: Minst %d dagar", "jamfor-uppdragen.html"),
            new Case("a title in the menu of every page", "ledsagare.md", "(?m)^title: .*$", "title: Ledsagare %d", "sida-7.html"));

    public static void main(String[] arguments) throws Exception {
        Path project = Path.of(arguments[0]).toAbsolutePath().normalize();
        int saves = Integer.parseInt(arguments[1]);
        System.out.printf("%-6s %-36s %8s %8s  (ms)%n", "pages", "saved", "median", "worst");
        for (String pages : List.of(arguments).subList(2, arguments.length)) {
            measure(project, Integer.parseInt(pages), saves);
        }
    }

    private static void measure(Path project, int pages, int saves) throws Exception {
        Path site = Files.createTempDirectory("latency-");
        makeSite(project, site, pages);
        Process preview = new ProcessBuilder(project.resolve("uppdrag").toString(), "preview", "--source", site.toString(), "--port", "0")
                .redirectError(ProcessBuilder.Redirect.DISCARD).start();
        try (BufferedReader said = new BufferedReader(new InputStreamReader(preview.getInputStream(), StandardCharsets.UTF_8))) {
            Matcher address = said.lines().map(Pattern.compile("(http://\\S+/)\\?\\S+")::matcher).filter(Matcher::find).findFirst().orElseThrow();
            HttpClient client = HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
            client.send(HttpRequest.newBuilder(URI.create(address.group())).build(), HttpResponse.BodyHandlers.discarding());
            for (Case each : CASES) {
                new PreviewLatency(client, site, address.group(1)).measure(each, pages, saves);
            }
        } finally {
            preview.destroy();
            preview.waitFor();
            delete(site);
        }
    }

    private void measure(Case edit, int pages, int saves) throws Exception {
        Path file = site.resolve("content").resolve(edit.file());
        String text = Files.readString(file);
        List<Long> shown = new ArrayList<>();
        for (int i = 0; i < saves + WARMING; i++) {
            String wanted = String.format(edit.to(), 1_000 + i);
            String inPage = wanted.strip().replaceFirst("^\\w+: ", "");
            Iterator<String> news = listen(token(fetch(edit.page())));
            next(news); // what the stream says when it begins
            long start = System.nanoTime();
            Files.writeString(file, text.replaceFirst(edit.from(), wanted));
            String page;
            do {
                next(news);
                page = fetch(edit.page());
            } while (!page.contains(inPage));
            long seen = System.nanoTime();
            if (i >= WARMING) {
                shown.add((seen - start) / 1_000_000);
            }
            Thread.sleep(500);
        }
        Files.writeString(file, text);
        Thread.sleep(pages > 500 ? 10_000 : 2000); // until all is made again
        System.out.printf("%-6d %-36s %8d %8d%n", pages, edit.name(), median(shown), Collections.max(shown));
    }

    private Iterator<String> listen(String token) throws IOException, InterruptedException {
        HttpResponse<Stream<String>> stream = client.send(request("_preview/events?" + token), HttpResponse.BodyHandlers.ofLines());
        return stream.body().iterator();
    }

    private static void next(Iterator<String> news) {
        while (!news.next().startsWith("event: ")) {
            // other lines of the stream
        }
    }

    private static String token(String page) {
        Matcher token = TOKEN.matcher(page);
        token.find();
        return token.group(1);
    }

    private String fetch(String path) throws IOException, InterruptedException {
        return client.send(request(path), HttpResponse.BodyHandlers.ofString()).body();
    }

    private HttpRequest request(String path) {
        return HttpRequest.newBuilder(URI.create(address + path)).build();
    }

    private static long median(List<Long> times) {
        return times.stream().sorted().skip(times.size() / 2).findFirst().orElseThrow();
    }

    /** The project's own site, and copies of an ordinary page until there are enough. */
    private static void makeSite(Path project, Path site, int pages) throws IOException {
        for (String part : List.of("content", "templates", "assets", "jbake.properties", "lattlast.txt", "ordlista.txt")) {
            try (Stream<Path> walk = Files.walk(project.resolve(part))) {
                for (Path file : walk.filter(Files::isRegularFile).toList()) {
                    Path copy = site.resolve(project.relativize(file).toString());
                    Files.createDirectories(copy.getParent());
                    Files.copy(file, copy);
                }
            }
        }
        String page = Files.readString(site.resolve("content/om-lss.md")).replaceAll("(?m)^(order|nav_title): .*\n", "");
        long there;
        try (Stream<Path> list = Files.list(site.resolve("content"))) {
            there = list.filter(file -> file.toString().endsWith(".md")).count();
        }
        for (int i = 1; i <= pages - there; i++) {
            Files.writeString(site.resolve("content/sida-" + i + ".md"), page.replaceFirst("(?m)^title: .*$", "title: Sida nummer " + i)
                    .replaceFirst("(?m)^description: .*$", "description: Det här är sida nummer " + i + " av många som liknar varandra."));
        }
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> walk = Files.walk(folder)) {
            for (Path file : walk.sorted(Collections.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
