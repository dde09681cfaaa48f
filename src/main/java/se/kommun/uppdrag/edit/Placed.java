package se.kommun.uppdrag.edit;

/**
 * A picture that was put beside a page.
 *
 * @param name of its file, as the page's text names it
 */
public record Placed(String name, Picture picture) {}
