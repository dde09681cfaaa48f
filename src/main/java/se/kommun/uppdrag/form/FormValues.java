package se.kommun.uppdrag.form;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The sanitized values of a submitted form: without control characters and surrounding white space, with LF line breaks in
 * multi-line fields only, and without "unsure" when a role is selected. Fields that are not part of the form are dropped.
 *
 * @param definition the form that was submitted
 * @param values by field name, in the order of the definition; empty fields are absent
 */
public record FormValues(FormDefinition definition, Map<String, List<String>> values) {

    /**
     * A fault in one field of a submitted form.
     *
     * @param field the field to correct
     * @param fault what is wrong
     */
    public record FieldError(FormField field, FormField.Fault fault) {

        /**
         * Returns the key of the error message in {@code templates/texts}. The message for a text that is too long takes the field's
         * label and its maximum length as values.
         */
        public @Nullable String messageKey() {
            return fault == FormField.Fault.TOO_LONG ? FormDefinition.TOO_LONG_KEY : field.errorKeys().get(fault);
        }
    }

    private static final Pattern LINE_BREAK = Pattern.compile("\r\n?|[\\u0085\\u2028\\u2029]");
    /** Control characters, and marks that change the direction of the text around them. */
    private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cc}\\u202A-\\u202E\\u2066-\\u2069\\uFEFF&&[^\n\t]]");
    private static final Pattern ONE_LINE = Pattern.compile("[\n\t]");

    public FormValues {
        values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
    }

    /**
     * Returns the values of a submission. Empty when no browser can have sent it: a single-value field sent twice, or an option
     * that doesn't exist.
     *
     * @param sent values by name, as submitted
     */
    public static Optional<FormValues> of(FormDefinition definition, Map<String, List<String>> sent) {
        Map<String, List<String>> values = new LinkedHashMap<>();
        for (FormField field : definition.fields()) {
            List<String> filled = new ArrayList<>();
            List<String> submitted = sent.getOrDefault(field.name(), List.of());
            submitted.stream().map(text -> clean(text, field.kind())).filter(text -> !text.isEmpty()).distinct().forEach(filled::add);
            boolean invalidOption = field.kind().isChoice() && !filled.stream().allMatch(field::offers);
            if (invalidOption || submitted.size() > 1 && !field.mayRepeat()) {
                return Optional.empty();
            }
            if (filled.size() > 1) {
                filled.remove(field.exclusive());
            }
            if (!filled.isEmpty()) {
                values.put(field.name(), List.copyOf(filled));
            }
        }
        return Optional.of(new FormValues(definition, values));
    }

    private static String clean(String text, FieldKind kind) {
        String lines = LINE_BREAK.matcher(text).replaceAll("\n");
        String visible = INVISIBLE.matcher(lines).replaceAll("");
        return trim(kind == FieldKind.MULTILINE ? visible : ONE_LINE.matcher(visible).replaceAll(" "));
    }

    /** Removes surrounding white space like JavaScript's {@code trim}, including no-break spaces. */
    private static String trim(String text) {
        int from = 0;
        int to = text.length();
        while (from < to && isBlank(text.charAt(from))) {
            from++;
        }
        while (to > from && isBlank(text.charAt(to - 1))) {
            to--;
        }
        return text.substring(from, to);
    }

    private static boolean isBlank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    /** Returns the values of a field; empty when it was left empty. */
    public List<String> all(String field) {
        return values.getOrDefault(field, List.of());
    }

    /** Returns the first value of a field, or the empty string. */
    public String text(String field) {
        return all(field).isEmpty() ? "" : all(field).get(0);
    }

    /** Returns the errors in the order of the page, at most one for each field; empty when the form can be accepted. */
    public List<FieldError> errors() {
        List<FieldError> errors = new ArrayList<>();
        for (FormField field : definition.fields()) {
            findFault(field).filter(fault -> !isReportedOnOtherField(field, fault)).ifPresent(fault -> errors.add(new FieldError(field, fault)));
        }
        return errors;
    }

    private Optional<FormField.Fault> findFault(FormField field) {
        List<String> filled = all(field.name());
        if (filled.isEmpty()) {
            boolean missing = field.required() || field.oneOf() != null && all(field.oneOf()).isEmpty();
            return missing ? Optional.of(FormField.Fault.MISSING) : Optional.empty();
        }
        if (filled.stream().anyMatch(text -> text.length() > field.maxLength())) {
            return Optional.of(FormField.Fault.TOO_LONG);
        }
        String pattern = field.kind().pattern();
        return pattern == null || filled.stream().allMatch(text -> text.matches(pattern)) ? Optional.empty() : Optional.of(FormField.Fault.FORMAT);
    }

    /** Returns whether the error is reported on the other field: when both of two fields are empty, only the first has the error. */
    private boolean isReportedOnOtherField(FormField field, FormField.Fault fault) {
        List<String> names = definition.fields().stream().map(FormField::name).toList();
        return fault == FormField.Fault.MISSING && field.oneOf() != null && names.indexOf(field.oneOf()) < names.indexOf(field.name());
    }
}
