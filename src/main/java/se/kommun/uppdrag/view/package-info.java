/**
 * The view models: records that a template sees of a page, of its language and of the site.
 *
 * <p>Uses {@code site}, {@code asset}, {@code i18n}, {@code form} and {@code markdown}; of FreeMarker it knows the one method that gives a text of the language. Start reading at
 * {@link se.kommun.uppdrag.view.PageVariables}, which names every variable.
 */
@NullMarked
package se.kommun.uppdrag.view;

import org.jspecify.annotations.NullMarked;
