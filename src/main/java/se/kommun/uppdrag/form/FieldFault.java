package se.kommun.uppdrag.form;

/** What can be wrong with what is written in a field. */
public enum FieldFault {
    /** Nothing is written or chosen in a required field, or in neither of two of which one is required. */
    MISSING,
    /** The value doesn't match the pattern of the field's kind. */
    FORMAT,
    /** The value has more characters than {@link FormField#maxLength}. */
    TOO_LONG
}
