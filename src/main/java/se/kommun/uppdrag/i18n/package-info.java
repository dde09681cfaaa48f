/**
 * The words around the pages in each language, and how a language writes dates and numbers.
 *
 * <p>Uses {@code report} and {@code config}. Start reading at {@link se.kommun.uppdrag.i18n.Languages}.
 */
@NullMarked
package se.kommun.uppdrag.i18n;

import org.jspecify.annotations.NullMarked;
