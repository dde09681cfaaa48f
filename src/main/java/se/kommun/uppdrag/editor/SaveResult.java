package se.kommun.uppdrag.editor;

import java.util.List;

/**
 * The result of saving a page.
 *
 * @param done false if the file has changed since it was opened; then nothing was written
 * @param base the hash of the current file
 * @param theirs the current file; an empty text if it was deleted
 * @param difference if done, the changes to the file; otherwise the differences from the file to the editor's text
 */
public record SaveResult(boolean done, String base, EditableSource theirs, List<TextDiff.Line> difference) {}
