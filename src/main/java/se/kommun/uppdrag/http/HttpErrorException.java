package se.kommun.uppdrag.http;

/** A request is rejected. The message, or the message key, says what is wrong and what to do. */
public final class HttpErrorException extends Exception {

    private static final long serialVersionUID = 1L;

    private final int status;

    /** @param status HTTP status of the response, such as 404 */
    public HttpErrorException(int status, String message) {
        super(message);
        this.status = status;
    }

    public int status() {
        return status;
    }
}
