package se.kommun.uppdrag.receive;

/** A request that isn't accepted. Its message is the key of the text that tells the reader why. */
final class RefusedException extends Exception {

    private static final long serialVersionUID = 1L;

    private final int status;

    /** @param key in {@code templates/texts} */
    RefusedException(int status, String key) {
        super(key);
        this.status = status;
    }

    int status() {
        return status;
    }
}
