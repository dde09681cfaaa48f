package se.kommun.uppdrag.editor;

/**
 * A text of a page that is not saved yet.
 *
 * @param base the hash of the source file that the draft is based on
 * @param window the browser window that wrote it, as it named itself; empty if unknown
 * @param text the whole source text
 */
record Draft(String base, String window, EditableSource text) {

    /** Whether a window may replace this draft: it wrote it, or has read it. A window without a name is not checked. */
    boolean mayBeReplacedBy(DraftOwner owner) {
        return owner.window().isEmpty() || owner.window().equals(window) || owner.known().equals(text.hash());
    }
}
