package se.kommun.uppdrag.http;

/** A request that is not done. Its message, or the key of it, says what is wrong and what to do. */
public final class HttpErrorException extends Exception {

    private static final long serialVersionUID = 1L;

    private final int status;

    /** @param status of the response, such as 404 */
    public HttpErrorException(int status, String message) {
        super(message);
        this.status = status;
    }

    public int status() {
        return status;
    }
}
