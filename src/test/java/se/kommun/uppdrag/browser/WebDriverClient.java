package se.kommun.uppdrag.browser;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Map;

/**
 * Commands of WebDriver (W3C, level 2), which are requests over HTTP.
 *
 * @param root the address that the paths of commands are added to
 */
record WebDriverClient(HttpClient http, String root) {

    WebDriverClient(String root) {
        this(HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build(), root);
    }

    /** A client whose commands go to one session. */
    WebDriverClient session(String id) {
        return new WebDriverClient(http, root + "/session/" + id);
    }

    JsonValue get(String path) {
        return send("GET", path, BodyPublishers.noBody());
    }

    JsonValue post(String path, Map<String, ?> parameters) {
        return send("POST", path, BodyPublishers.ofString(ProtocolConnection.json(parameters)));
    }

    JsonValue delete(String path) {
        return send("DELETE", path, BodyPublishers.noBody());
    }

    private JsonValue send(String method, String path, HttpRequest.BodyPublisher body) {
        HttpRequest request = HttpRequest.newBuilder(URI.create(root + path)).header("Content-Type", "application/json")
                .timeout(Duration.ofSeconds(ProtocolSession.LIMIT_SECONDS)).method(method, body).build();
        try {
            HttpResponse<String> answer = http.send(request, BodyHandlers.ofString());
            JsonValue value = JsonValue.parse(answer.body()).path("value");
            if (answer.statusCode() != 200) {
                throw new BrowserException(value.path("error").asText() + ": " + value.path("message").asText());
            }
            return value;
        } catch (IOException e) {
            throw new BrowserException(method + " " + path + ": " + e, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new BrowserException(method + " " + path + ": interrupted.", e);
        }
    }
}
