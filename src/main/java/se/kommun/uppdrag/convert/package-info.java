/**
 * Converts foreign texts to the editors' Markdown: HTML of the clipboard, Word documents, pages of other sites. Everything that comes
 * in is untrusted; nothing of its markup goes out.
 *
 * <p>Uses {@code check.css} alone. Start reading at {@link se.kommun.uppdrag.convert.HtmlConverter}.
 */
@NullMarked
package se.kommun.uppdrag.convert;

import org.jspecify.annotations.NullMarked;
