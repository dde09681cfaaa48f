/**
 * Parses a page into a tree in which each element has its place.
 *
 * <p>Uses {@code check.text}. Start reading at {@link se.kommun.uppdrag.check.html.HtmlParser}.
 */
package se.kommun.uppdrag.check.html;
