package se.kommun.uppdrag.editor;

/** Something that an editor asked for and that is not done. The message says why and what to do, in Swedish. */
public final class EditRejectedException extends Exception {

    private static final long serialVersionUID = 1L;

    public EditRejectedException(String message) {
        super(message);
    }
}
