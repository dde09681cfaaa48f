package se.kommun.uppdrag.markdown;

/**
 * A heading of the text, for "På den här sidan" and for checking fragments.
 *
 * @param level 1 to 6
 * @param id its id attribute, unique within the text; never null
 * @param text without markup; never null, not empty
 * @param line in the file that it stands in, from 1
 */
public record Heading(int level, String id, String text, int line) {}
