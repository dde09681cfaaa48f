package se.kommun.uppdrag.edit;

/** Something that an editor asked for and that is not done. The message says why and what to do, in Swedish. */
public final class Refused extends Exception {

    private static final long serialVersionUID = 1L;

    public Refused(String message) {
        super(message);
    }
}
