package se.kommun.uppdrag.browser;

import java.util.Base64;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/**
 * Commands to one target.
 *
 * @param id null for the browser itself
 */
record ProtocolSession(ProtocolConnection connection, @Nullable String id) {

    static final int LIMIT_SECONDS = 120;

    JsonValue call(String method) {
        return call(method, Map.of());
    }

    JsonValue call(String method, Map<String, ?> params) {
        try {
            return send(method, params).get(LIMIT_SECONDS, TimeUnit.SECONDS);
        } catch (ExecutionException e) {
            throw new BrowserException(method + ": " + e.getCause().getMessage(), e);
        } catch (TimeoutException e) {
            throw new BrowserException("Webbläsaren svarade inte på " + LIMIT_SECONDS + " sekunder (" + method + ").", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new BrowserException(method + ": interrupted.", e);
        }
    }

    /** The {@code data} of an answer, such as a picture. */
    byte[] callForData(String method, Map<String, ?> params) {
        return Base64.getDecoder().decode(call(method, params).path("data").asText());
    }

    /** Without waiting: several such are under way at once. */
    CompletableFuture<JsonValue> send(String method, Map<String, ?> params) {
        return connection.send(id, method, params);
    }
}
