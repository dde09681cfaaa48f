/**
 * The templates, texts, style sheet, script and icons that the program brings, so that a site need only have its own.
 *
 * <p>Uses {@code files} and {@code report}. Start reading at {@link se.kommun.uppdrag.theme.Theme}.
 */
@NullMarked
package se.kommun.uppdrag.theme;

import org.jspecify.annotations.NullMarked;
