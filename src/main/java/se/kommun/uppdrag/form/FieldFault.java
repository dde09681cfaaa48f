package se.kommun.uppdrag.form;

/** What can be wrong with the value of a field. */
public enum FieldFault {
    /** A required field is empty, or both fields of a pair in which one is required. */
    MISSING,
    /** The value doesn't match the pattern of the field kind. */
    FORMAT,
    /** The value is longer than {@link FormField#maxLength}. */
    TOO_LONG
}
