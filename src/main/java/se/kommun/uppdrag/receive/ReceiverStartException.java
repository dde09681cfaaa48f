package se.kommun.uppdrag.receive;

/** The receiver can't start with the given options. The message says in Swedish why, and what to do. */
public final class ReceiverStartException extends Exception {

    private static final long serialVersionUID = 1L;

    ReceiverStartException(String message) {
        super(message);
    }
}
