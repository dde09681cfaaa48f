package se.kommun.uppdrag.editor;

/** A request of an editor was rejected. The message tells the editor in Swedish why, and what to do. */
public final class EditRejectedException extends Exception {

    private static final long serialVersionUID = 1L;

    public EditRejectedException(String message) {
        super(message);
    }
}
