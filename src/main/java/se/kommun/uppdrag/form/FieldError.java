package se.kommun.uppdrag.form;

import org.jspecify.annotations.Nullable;

/**
 * A fault in one field of a submitted form.
 *
 * @param field the field to correct
 * @param fault what is wrong
 */
public record FieldError(FormField field, FieldFault fault) {

    /**
     * Returns the key of the error message in {@code templates/texts}. The message for a text that is too long takes the field's
     * label and its maximum length as values.
     */
    public @Nullable String messageKey() {
        return fault == FieldFault.TOO_LONG ? FormDefinition.TOO_LONG_KEY : field.errorKeys().get(fault);
    }
}
