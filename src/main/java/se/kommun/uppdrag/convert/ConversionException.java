package se.kommun.uppdrag.convert;

/** A text cannot be converted. The message tells the editor in Swedish why, and what to do. */
public final class ConversionException extends Exception {

    private static final long serialVersionUID = 1L;

    ConversionException(String message) {
        super(message);
    }
}
