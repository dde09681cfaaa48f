package se.kommun.uppdrag.browser;

/** What was asked of the browser could not be done. The message is one that a person reading a failed test understands. */
public class BrowserException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    BrowserException(String message) {
        super(message);
    }

    /** @param message says what is wrong, in Swedish where a person who checks a site reads it */
    public BrowserException(String message, Throwable cause) {
        super(message, cause);
    }
}
