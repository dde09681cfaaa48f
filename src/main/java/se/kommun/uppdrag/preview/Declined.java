package se.kommun.uppdrag.preview;

/** A request that is not done. */
final class Declined extends Exception {

    private static final long serialVersionUID = 1L;

    private final int status;

    /** @param message what is wrong and what to do, in Swedish */
    Declined(int status, String message) {
        super(message);
        this.status = status;
    }

    int status() {
        return status;
    }
}
