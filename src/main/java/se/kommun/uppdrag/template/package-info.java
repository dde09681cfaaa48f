/**
 * FreeMarker: reads the templates, fills them with view models, records which variables a template read, and reports its faults.
 *
 * <p>Uses {@code view} and {@code i18n}. Start reading at {@link se.kommun.uppdrag.template.Templates}.
 */
@NullMarked
package se.kommun.uppdrag.template;

import org.jspecify.annotations.NullMarked;
