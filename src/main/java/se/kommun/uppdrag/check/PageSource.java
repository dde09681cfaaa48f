package se.kommun.uppdrag.check;

import se.kommun.uppdrag.report.SourceTrace;

/**
 * A page to be checked.
 *
 * @param file its path in the site's folder, with forward slashes
 * @param html the page as text
 * @param trace leads to the lines that made it
 */
public record PageSource(String file, String html, SourceTrace trace) {}
