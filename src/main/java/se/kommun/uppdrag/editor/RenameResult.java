package se.kommun.uppdrag.editor;

import java.util.List;

/**
 * What came of giving a page another address.
 *
 * @param done false when the file is not the one that was opened: then nothing was done
 * @param page where it lies now
 * @param base the hash of the file as it is now
 * @param changed every file that was written
 */
public record RenameResult(boolean done, PagePath page, String base, List<String> changed) {}
