/**
 * The forms' fields and rules, from which the page, its script and the receiver are fed.
 *
 * <p>Uses no other package. Start reading at {@link se.kommun.uppdrag.form.FormDefinition}.
 */
@NullMarked
package se.kommun.uppdrag.form;

import org.jspecify.annotations.NullMarked;
