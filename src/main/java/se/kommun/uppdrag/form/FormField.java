package se.kommun.uppdrag.form;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * One field of a form.
 *
 * @param name the name that it is submitted under
 * @param labelKey key of its label in {@code templates/texts}
 * @param required whether it must be filled in
 * @param oneOf name of another field; one of the two must be filled in. Null when there is none
 * @param maxLength maximum length of a value, counted as the HTML attribute {@code maxlength} counts: in UTF-16 code units, with
 *     one for a line break
 * @param options the values that can be selected, in the order of the page; empty for a field without options, and for one that
 *     accepts any value that matches {@link #OPTION}
 * @param exclusive an option that can't be combined with others; null when there is none
 * @param errorKeys key of the error message for each fault that the field can have, except {@link Fault#TOO_LONG}
 */
public record FormField(String name, FieldKind kind, String labelKey, boolean required, @Nullable String oneOf, int maxLength,
        List<String> options, @Nullable String exclusive, Map<Fault, String> errorKeys) {

    /** What can be wrong with the value of a field. */
    public enum Fault {
        /** A required field is empty, or both fields of a pair in which one is required. */
        MISSING,
        /** The value doesn't match the pattern of the field kind. */
        FORMAT,
        /** The value is longer than {@link FormField#maxLength}. */
        TOO_LONG
    }

    /** The syntax of an option's value. */
    static final Pattern OPTION = Pattern.compile("[a-z0-9][a-z0-9-]{0,99}");

    private static final int LONGEST_OPTION = 100;

    public FormField {
        options = List.copyOf(options);
        errorKeys = Map.copyOf(errorKeys);
    }

    static FormField of(String name, FieldKind kind, String labelKey, int maxLength) {
        return new FormField(name, kind, labelKey, false, null, maxLength, List.of(), null, Map.of());
    }

    static FormField choice(String name, FieldKind kind, String labelKey, String... options) {
        return new FormField(name, kind, labelKey, false, null, LONGEST_OPTION, List.of(options), null, Map.of());
    }

    FormField required(String errorKey) {
        return new FormField(name, kind, labelKey, true, oneOf, maxLength, options, exclusive, with(Fault.MISSING, errorKey));
    }

    FormField oneOf(String other, String errorKey) {
        return new FormField(name, kind, labelKey, required, other, maxLength, options, exclusive, with(Fault.MISSING, errorKey));
    }

    FormField format(String errorKey) {
        return new FormField(name, kind, labelKey, required, oneOf, maxLength, options, exclusive, with(Fault.FORMAT, errorKey));
    }

    FormField exclusive(String option) {
        return new FormField(name, kind, labelKey, required, oneOf, maxLength, options, option, errorKeys);
    }

    private Map<Fault, String> with(Fault fault, String key) {
        Map<Fault, String> keys = new HashMap<>(errorKeys);
        keys.put(fault, key);
        return keys;
    }

    /** Returns whether it can be submitted with several values. */
    public boolean mayRepeat() {
        return kind == FieldKind.CHECKBOXES;
    }

    /** Returns whether the option is valid. */
    boolean offers(String option) {
        return options.isEmpty() ? OPTION.matcher(option).matches() : options.contains(option);
    }
}
