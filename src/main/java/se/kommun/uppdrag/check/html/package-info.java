/**
 * Decodes and parses an HTML page into a tree in which each element has its source position.
 *
 * <p>Uses no other package. Start reading at {@link se.kommun.uppdrag.check.html.ParsedHtml}.
 */
@NullMarked
package se.kommun.uppdrag.check.html;

import org.jspecify.annotations.NullMarked;
