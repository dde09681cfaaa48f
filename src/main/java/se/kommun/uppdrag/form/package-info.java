/**
 * The fields of the forms and their rules, shared by the page, its script and the receiver.
 *
 * <p>Uses no other package. Start reading at {@link se.kommun.uppdrag.form.FormDefinition}.
 */
@NullMarked
package se.kommun.uppdrag.form;

import org.jspecify.annotations.NullMarked;
