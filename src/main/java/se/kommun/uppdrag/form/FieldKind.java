package se.kommun.uppdrag.form;

import org.jspecify.annotations.Nullable;

/** How a field is filled in, and the form that its value must have. */
public enum FieldKind {
    TEXT(null),
    /** Text of several lines; a line ends with a line feed. */
    MULTILINE(null),
    /** A light check: one at sign, a dot after it, no blanks. Linear, since no part can match what the part after it matches. */
    EMAIL("[^\\s\\p{Z}@<>,;\"]+@[^\\s\\p{Z}@<>,;\".]+(?:\\.[^\\s\\p{Z}@<>,;\".]+)+"),
    /** A light check: at least six digits of any script, words around them allowed, no at sign. Linear for the same reason. */
    PHONE("(?:[^\\p{Nd}@]*\\p{Nd}){6,30}[^\\p{Nd}@]*"),
    /** Any number of options. */
    CHECKBOXES(null),
    /** One option. */
    RADIO(null);

    private final @Nullable String pattern;

    FieldKind(@Nullable String pattern) {
        this.pattern = pattern;
    }

    /**
     * The regular expression that a whole value must match, or null for any value. It means the same in Java and, with the flag
     * {@code v} or {@code u}, in JavaScript and the attribute {@code pattern} of HTML.
     */
    public @Nullable String pattern() {
        return pattern;
    }

    /** Whether a field of this kind offers options to choose from. */
    public boolean isChoice() {
        return this == CHECKBOXES || this == RADIO;
    }
}
