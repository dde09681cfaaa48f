package se.kommun.uppdrag.editor;

import java.util.List;

/**
 * The result of renaming a page.
 *
 * @param done false if the file has changed since it was opened; then nothing was done
 * @param page the current path
 * @param changed all files that were written
 */
public record RenameResult(boolean done, PagePath page, List<String> changed) {}
