/**
 * The view models: records with the values that templates show of a page, its language and the site.
 *
 * <p>Uses {@code site}, {@code content}, {@code config}, {@code asset}, {@code css}, {@code i18n}, {@code form} and {@code markdown},
 * and of FreeMarker only the interfaces of template functions. Start reading at
 * {@link se.kommun.uppdrag.view.PageVariables}, which names every variable.
 */
@NullMarked
package se.kommun.uppdrag.view;

import org.jspecify.annotations.NullMarked;
