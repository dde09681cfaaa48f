package se.kommun.uppdrag.editor;

import java.util.List;

/**
 * What came of saving.
 *
 * @param done false when the file is not the one that the text was written on: then nothing was written
 * @param base the hash of the file as it is now
 * @param theirs the file as it is now; an empty text when it was removed
 * @param difference when done, what was changed in the file; else from the file to the text
 */
public record SaveResult(boolean done, String base, EditableSource theirs, List<TextDiff.Line> difference) {}
