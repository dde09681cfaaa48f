/**
 * FreeMarker: reads the templates, renders them with view models, records which variables a template reads, and reports its faults.
 *
 * <p>Uses {@code view}, {@code i18n}, {@code content}, {@code files}, {@code markdown} and {@code report}. Start reading at {@link se.kommun.uppdrag.template.Templates}.
 */
@NullMarked
package se.kommun.uppdrag.template;

import org.jspecify.annotations.NullMarked;
