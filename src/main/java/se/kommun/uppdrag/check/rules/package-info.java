/**
 * The rules: what each looks for on one page or across pages.
 *
 * <p>Uses {@code check.accessibility}, {@code check.html}, {@code check.text}, {@code check.spelling} and {@code report}. Start reading at {@link se.kommun.uppdrag.check.rules.Rules}.
 */
@NullMarked
package se.kommun.uppdrag.check.rules;

import org.jspecify.annotations.NullMarked;
