/**
 * The texts of the interface in each language, and how a language writes dates and numbers.
 *
 * <p>Uses {@code report}, {@code files}, {@code config}, and for the keys of texts {@code content}, {@code form} and
 * {@code markdown}. Start reading at {@link se.kommun.uppdrag.i18n.Languages}.
 */
@NullMarked
package se.kommun.uppdrag.i18n;

import org.jspecify.annotations.NullMarked;
