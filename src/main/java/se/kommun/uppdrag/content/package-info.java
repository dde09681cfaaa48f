/**
 * The sources: lists the content folder, splits front matter from text, and validates front matter against the schema of its page
 * type.
 *
 * <p>Uses {@code report}, {@code files} and {@code config}. Start reading at {@link se.kommun.uppdrag.content.PageReader}.
 */
@NullMarked
package se.kommun.uppdrag.content;

import org.jspecify.annotations.NullMarked;
