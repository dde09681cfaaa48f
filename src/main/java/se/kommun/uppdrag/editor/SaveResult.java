package se.kommun.uppdrag.editor;

import java.util.List;

/**
 * The result of saving a page.
 *
 * @param done false if the file has changed since it was opened and the changes cannot be combined; then nothing was written
 * @param merged whether the file had changed, and the changes of both were saved
 * @param base the hash of the current file
 * @param theirs the current file; an empty text if it was deleted
 * @param difference if done, the changes to the file; otherwise the differences from the file to the editor's text
 * @param conflicts if not done, the lines that both have changed; empty if the text that both began with is not known
 */
public record SaveResult(boolean done, boolean merged, String base, EditableSource theirs, List<TextDiff.Line> difference, List<TextMerge.Part> conflicts) {}
