package se.kommun.uppdrag.check;

import se.kommun.uppdrag.report.SourceTrace;

/**
 * A page to check.
 *
 * @param file path relative to the site's folder, with forward slashes
 * @param html the page's HTML
 * @param trace finds the source line that produced a part of the page
 */
public record PageSource(String file, String html, SourceTrace trace) {}
