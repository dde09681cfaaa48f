package se.kommun.uppdrag.form;

import org.jspecify.annotations.Nullable;

/** The kind of input, and the pattern that its value must match. */
public enum FieldKind {
    TEXT("text", null),
    /** Text of several lines; lines end with LF. */
    MULTILINE("multiline", null),
    /**
     * A loose check: one at sign, a dot after it, no white space. Matches in linear time, since no part can match what the next
     * part matches.
     */
    EMAIL("email", "[^\\s\\p{Z}@<>,;\"]+@[^\\s\\p{Z}@<>,;\".]+(?:\\.[^\\s\\p{Z}@<>,;\".]+)+"),
    /** A loose check: at least six digits of any script, other text around them allowed, no at sign. Linear for the same reason. */
    PHONE("tel", "(?:[^\\p{Nd}@]*\\p{Nd}){6,30}[^\\p{Nd}@]*"),
    /** An e-mail address or a phone number. */
    CONTACT("text", EMAIL.pattern + "|" + PHONE.pattern),
    /** Any number of options can be selected. */
    CHECKBOXES("checkbox", null),
    /** One option can be selected. */
    RADIO("radio", null);

    private final String control;
    private final @Nullable String pattern;

    FieldKind(String control, @Nullable String pattern) {
        this.control = control;
        this.pattern = pattern;
    }

    /** Returns the type of the HTML {@code input}; {@code multiline} for a {@code textarea}. */
    public String control() {
        return control;
    }

    /**
     * Returns the regular expression that the whole value must match; null when any value is valid. It means the same in Java, in
     * JavaScript with the flag {@code v} or {@code u}, and in the HTML attribute {@code pattern}.
     */
    public @Nullable String pattern() {
        return pattern;
    }

    /** Returns whether a field of this kind has options to select. */
    public boolean isChoice() {
        return this == CHECKBOXES || this == RADIO;
    }
}
