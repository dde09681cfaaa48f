package se.kommun.uppdrag.content;

/**
 * One front matter key of a page type. The schema consists of these. The {@code new} command, the editors' documentation and the
 * validation all use them.
 *
 * @param name as written before the colon
 * @param required whether a page of the type must have it
 * @param form the type of its value
 * @param label what a reader sees where the value is shown, in Swedish
 * @param help what an editor should write, in Swedish
 * @param example a valid value
 */
public record FrontMatterKey(String name, boolean required, ValueType form, String label, String help, String example) {}
