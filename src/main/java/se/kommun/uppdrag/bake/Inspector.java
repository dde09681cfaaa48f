package se.kommun.uppdrag.bake;

/** Looks at every page of a build. Called from several threads at once. */
public interface Inspector {

    /** Looks at nothing. */
    Inspector NONE = page -> null;

    /** Looks at a page in memory; returns notes on what it saw, for a later build in which the page is the same, or null. */
    byte[] inspect(BakedPage page);

    /**
     * Whether the notes of an earlier build are enough to know what {@link #inspect} would see.
     *
     * @param notes maybe null
     */
    default boolean suffices(byte[] notes) {
        return true;
    }

    /** Is told of a page that an earlier build made, and that stands as it is. The notes suffice. */
    default void recall(String address, byte[] notes) {}
}
