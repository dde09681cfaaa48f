/**
 * Turns Markdown into the HTML of an article. flexmark parses, our renderers write. Whatever the text refers to is looked up through a {@link se.kommun.uppdrag.markdown.ReferenceResolver}.
 *
 * <p>Uses {@code report} only: it knows nothing of the site. Start reading at {@link se.kommun.uppdrag.markdown.Markdown}.
 */
@NullMarked
package se.kommun.uppdrag.markdown;

import org.jspecify.annotations.NullMarked;
