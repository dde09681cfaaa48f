/**
 * Converts Markdown to the HTML of an article. flexmark parses, our renderers write. A
 * {@link se.kommun.uppdrag.markdown.ReferenceResolver} resolves whatever the text refers to.
 *
 * <p>Uses {@code files} and {@code report} only: it knows nothing of the site. Start reading at {@link se.kommun.uppdrag.markdown.Markdown}.
 */
@NullMarked
package se.kommun.uppdrag.markdown;

import org.jspecify.annotations.NullMarked;
