/**
 * Parses a page into a tree in which each element has its place.
 *
 * <p>Uses {@code check.text}. Start reading at {@link se.kommun.uppdrag.check.html.HtmlParser}.
 */
@NullMarked
package se.kommun.uppdrag.check.html;

import org.jspecify.annotations.NullMarked;
