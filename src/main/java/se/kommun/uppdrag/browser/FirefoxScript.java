package se.kommun.uppdrag.browser;

import java.util.Map;

/** Runs scripts over WebDriver BiDi. */
final class FirefoxScript {

    private FirefoxScript() {}

    /**
     * The result of an expression, as a remote value.
     *
     * @param params of {@code script.evaluate}
     * @throws BrowserException with the error's text, if the expression throws
     */
    static JsonValue evaluate(ProtocolSession session, Map<String, ?> params) {
        JsonValue answer = session.call("script.evaluate", params);
        if (answer.has("exceptionDetails")) {
            throw new BrowserException(answer.path("exceptionDetails").path("text").asText());
        }
        return answer.path("result");
    }
}
