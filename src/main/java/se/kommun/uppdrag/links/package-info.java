/**
 * Resolves what the text of a page refers to: other pages, files, other sites, and sections of other pages.
 *
 * <p>Implements {@code markdown.ReferenceResolver} on top of {@code site}, {@code content} and {@code asset}. Start reading at
 * {@link se.kommun.uppdrag.links.PageReferences}.
 */
@NullMarked
package se.kommun.uppdrag.links;

import org.jspecify.annotations.NullMarked;
