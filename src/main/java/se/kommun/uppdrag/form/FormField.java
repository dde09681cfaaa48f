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
 * @param errorKeys key of the error message for each fault that the field can have, except {@link FieldFault#TOO_LONG}
 */
public record FormField(String name, FieldKind kind, String labelKey, boolean required, @Nullable String oneOf, int maxLength,
        List<String> options, @Nullable String exclusive, Map<FieldFault, String> errorKeys) {

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
        return new FormField(name, kind, labelKey, true, oneOf, maxLength, options, exclusive, with( FieldFault.MISSING, errorKey));
    }

    FormField oneOf(String other, String errorKey) {
        return new FormField(name, kind, labelKey, required, other, maxLength, options, exclusive, with( FieldFault.MISSING, errorKey));
    }

    FormField format(String errorKey) {
        return new FormField(name, kind, labelKey, required, oneOf, maxLength, options, exclusive, with( FieldFault.FORMAT, errorKey));
    }

    FormField exclusive(String option) {
        return new FormField(name, kind, labelKey, required, oneOf, maxLength, options, option, errorKeys);
    }

    private Map<FieldFault, String> with(FieldFault fault, String key) {
        Map<FieldFault, String> keys = new HashMap<>(errorKeys);
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
