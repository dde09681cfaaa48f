package se.kommun.uppdrag.editor;

import java.util.List;

/**
 * The result of storing a draft.
 *
 * @param done false if another window has written a draft that this one has not read; then nothing was stored
 * @param text if done, the edited text; otherwise the other window's draft
 * @param draft the hash of the stored draft; empty if there is none
 * @param difference the differences from the other window's draft to the edited text; empty if done
 */
public record DraftSaveResult(boolean done, EditableSource text, String draft, List<TextDiff.Line> difference) {}
