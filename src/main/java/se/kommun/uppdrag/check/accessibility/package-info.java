/**
 * What assistive technology gets of a page: roles, accessible names, what is hidden, what takes focus.
 *
 * <p>Uses {@code check.text}. Start reading at {@link se.kommun.uppdrag.check.accessibility.AccessibilityTree}.
 */
@NullMarked
package se.kommun.uppdrag.check.accessibility;

import org.jspecify.annotations.NullMarked;
