package se.kommun.uppdrag.testing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Assumptions;

/**
 * The examples of the ACT rules that W3C publishes. They are not part of this project. The system property {@code act.examples} names a folder
 * that has them; else they are fetched once into the user's cache. Where neither can be, the test is skipped and says so.
 *
 * @param folder has {@code testcases.json} and the files that it names
 */
public record ActExamples(Path folder, List<Example> examples) {

    /**
     * One example.
     *
     * @param act id of the ACT rule
     * @param expected {@code passed}, {@code failed} or {@code inapplicable}
     * @param path of its file in the folder
     */
    public record Example(String act, String ruleName, String expected, String path, String url) {

        public boolean isPage() {
            return path.endsWith(".html");
        }
    }

    private static final String PUBLISHED = "https://www.w3.org/WAI/content-assets/wcag-act-rules/";
    private static final String LIST = "testcases.json";
    /** A link to a page or style sheet that some rules read too. */
    private static final Pattern LINK = Pattern.compile("href=\"/WAI/content-assets/wcag-act-rules/(test-assets/bypass-blocks-cf77f2/[\\w.-]+\\.(?:html|css))\"");

    /** The published examples. Skips the test that asks if they cannot be had. */
    public static ActExamples published() throws IOException, InterruptedException {
        String given = System.getProperty("act.examples");
        return read(given != null ? Path.of(given) : fetched());
    }

    /** @param folder has a list in the form of W3C's {@code testcases.json} */
    public static ActExamples read(Path folder) throws IOException {
        List<Example> examples = new ArrayList<>();
        for (JsonNode each : new ObjectMapper().readTree(folder.resolve(LIST).toFile()).get("testcases")) {
            examples.add(new Example(each.get("ruleId").asText(), each.get("ruleName").asText().replaceAll("\\s+", " ").strip(), each.get("expected").asText(),
                    each.get("relativePath").asText(), each.get("url").asText()));
        }
        return new ActExamples(folder, examples);
    }

    private static Path fetched() throws IOException, InterruptedException {
        String caches = Optional.ofNullable(System.getenv("XDG_CACHE_HOME")).filter(path -> !path.isBlank()).orElse(System.getProperty("user.home") + "/.cache");
        Path folder = Path.of(caches, "uppdrag", "act");
        HttpClient client = HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).followRedirects(HttpClient.Redirect.NORMAL).build();
        try {
            fetch(client, folder, LIST);
            for (Example example : read(folder).examples()) {
                if (example.isPage()) {
                    fetch(client, folder, example.path());
                    for (MatchResult link : LINK.matcher(Files.readString(folder.resolve(example.path()))).results().toList()) {
                        fetch(client, folder, link.group(1));
                    }
                }
            }
        } catch (IOException unreachable) {
            Assumptions.abort("Skipped: the ACT examples are not in " + folder + " and cannot be fetched from " + PUBLISHED + " (" + unreachable
                    + "). Name a folder that has them with -Dact.examples=FOLDER.");
        }
        return folder;
    }

    private static void fetch(HttpClient client, Path folder, String path) throws IOException, InterruptedException {
        Path file = folder.resolve(path).normalize();
        if (!file.startsWith(folder)) {
            throw new IOException("leads out of the folder: " + path);
        }
        if (!Files.isRegularFile(file)) {
            HttpResponse<byte[]> response = client.send(HttpRequest.newBuilder(URI.create(PUBLISHED + path)).timeout(Duration.ofSeconds(20)).build(),
                    HttpResponse.BodyHandlers.ofByteArray());
            if (response.statusCode() != 200) {
                throw new IOException(response.statusCode() + " " + path);
            }
            Files.createDirectories(file.getParent());
            Path part = Files.write(file.resolveSibling(file.getFileName() + ".part"), response.body());
            Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
