package se.kommun.uppdrag.editor;

import java.util.regex.Pattern;

/**
 * The browser window that edits a page. Two windows on one page must not overwrite each other's draft.
 *
 * @param window the name that the window gave itself, letters, digits and hyphens; empty if it gave none, then nothing is checked
 * @param known the hash of the draft that the window has read; empty if it has read none
 */
public record DraftOwner(String window, String known) {

    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9-]{0,64}");

    /** A writer that is not checked. */
    public static final DraftOwner ANY = new DraftOwner("", "");

    public DraftOwner {
        window = NAME.matcher(window).matches() ? window : "";
    }
}
