/**
 * What a page exposes to assistive technology: roles, accessible names, visibility and focus.
 *
 * <p>Uses {@code check.css}, {@code check.text} and {@code files}. Start reading at {@link se.kommun.uppdrag.check.accessibility.AccessibilityTree}.
 */
@NullMarked
package se.kommun.uppdrag.check.accessibility;

import org.jspecify.annotations.NullMarked;
