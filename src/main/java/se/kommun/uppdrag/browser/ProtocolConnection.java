package se.kommun.uppdrag.browser;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import se.kommun.uppdrag.report.Json;

/** The one socket to the browser. Answers and events of all its sessions come through it; see {@link ProtocolSession}. */
final class ProtocolConnection implements AutoCloseable {

    private final Map<Integer, CompletableFuture<JsonValue>> pending = new ConcurrentHashMap<>();
    private final Map<String, BiConsumer<String, JsonValue>> listeners = new ConcurrentHashMap<>();
    private final AtomicInteger lastId = new AtomicInteger();
    private final Function<JsonValue, String> addressee;
    private final WebSocket socket;

    /** @param addressee the session or tab that an event is for */
    ProtocolConnection(URI endpoint, Function<JsonValue, String> addressee) {
        this.addressee = addressee;
        socket = HttpClient.newHttpClient().newWebSocketBuilder().buildAsync(endpoint, new Receiver())
                .orTimeout(ProtocolSession.LIMIT_SECONDS, TimeUnit.SECONDS).join();
    }

    static String json(@Nullable Object value) {
        return new String(Json.bytes(value), StandardCharsets.UTF_8);
    }

    /** @param listener told every event's method and parameters, on the socket's thread: it must be quick and must not wait */
    void listen(String addressee, BiConsumer<String, JsonValue> listener) {
        listeners.put(addressee, listener);
    }

    void forget(String addressee) {
        listeners.remove(addressee);
    }

    /** @param session null for the browser itself */
    CompletableFuture<JsonValue> send(@Nullable String session, String method, Map<String, ?> params) {
        int id = lastId.incrementAndGet();
        Map<String, Object> message = new LinkedHashMap<>();
        message.put("id", id);
        message.put("method", method);
        message.put("params", params);
        if (session != null) {
            message.put("sessionId", session);
        }
        CompletableFuture<JsonValue> answer = new CompletableFuture<>();
        pending.put(id, answer);
        String text = json(message);
        synchronized (socket) { // A WebSocket takes one message at a time.
            try {
                socket.sendText(text, true).orTimeout(ProtocolSession.LIMIT_SECONDS, TimeUnit.SECONDS).join();
            } catch (CompletionException e) {
                failAll("The connection to the browser is gone: " + e.getCause());
            }
        }
        return answer;
    }

    @Override
    public void close() {
        socket.abort();
        failAll("The connection to the browser was closed.");
    }

    private void receive(String text) throws IOException {
        JsonValue message = JsonValue.parse(text);
        if (!message.has("id")) {
            BiConsumer<String, JsonValue> listener = listeners.get(addressee.apply(message));
            if (listener != null) {
                listener.accept(message.path("method").asText(), message.path("params"));
            }
            return;
        }
        CompletableFuture<JsonValue> answer = pending.remove(message.path("id").asInt());
        if (answer != null && message.has("error")) {
            JsonValue error = message.path("error"); // BiDi: a code, with the text beside it.
            answer.completeExceptionally(new BrowserException(error.value() instanceof String
                    ? error.asText() + ": " + message.path("message").asText() : error.path("message").asText()));
        } else if (answer != null) {
            answer.complete(message.path("result"));
        }
    }

    private void failAll(String reason) {
        pending.values().forEach(answer -> answer.completeExceptionally(new BrowserException(reason)));
    }

    private final class Receiver implements WebSocket.Listener {

        private final StringBuilder text = new StringBuilder();

        @Override
        public CompletionStage<?> onText(WebSocket from, CharSequence part, boolean last) {
            text.append(part);
            if (last) {
                String message = text.toString();
                text.setLength(0);
                try {
                    receive(message);
                } catch (IOException e) {
                    failAll("The browser sent what is no JSON: " + e.getMessage());
                }
            }
            from.request(1);
            return null;
        }

        @Override
        public CompletionStage<?> onClose(WebSocket from, int status, String reason) {
            failAll("The browser closed the connection.");
            return null;
        }

        @Override
        public void onError(WebSocket from, Throwable error) {
            failAll("The connection to the browser broke: " + error);
        }
    }
}
