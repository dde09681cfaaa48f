package se.kommun.uppdrag.form;

import org.jspecify.annotations.Nullable;

/**
 * What is wrong with one field of a form that was sent.
 *
 * @param field where it is to be mended
 */
public record FieldError(FormField field, FieldFault fault) {

    /** The key of the text that tells it, in {@code templates/texts}. That of a too long text takes the field's label and its maximum. */
    public @Nullable String messageKey() {
        return fault == FieldFault.TOO_LONG ? FormDefinition.TOO_LONG_KEY : field.errorKeys().get(fault);
    }
}
