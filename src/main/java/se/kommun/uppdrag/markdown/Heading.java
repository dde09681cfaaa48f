package se.kommun.uppdrag.markdown;

/**
 * A heading of the text, used for "På den här sidan" and for checking fragments of links.
 *
 * @param level 1 to 6
 * @param id the id attribute, unique within the article; never null
 * @param text without markup; never null, not empty
 * @param line in the source file, from 1
 */
public record Heading(int level, String id, String text, int line) {}
