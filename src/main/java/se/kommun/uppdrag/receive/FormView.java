package se.kommun.uppdrag.receive;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.kommun.uppdrag.form.FormDefinition;
import se.kommun.uppdrag.form.FormField;
import se.kommun.uppdrag.form.FormValues;
import se.kommun.uppdrag.form.FormValues.FieldError;
import se.kommun.uppdrag.form.ReceiverTexts;
import se.kommun.uppdrag.i18n.Language;
import se.kommun.uppdrag.site.SiteForms;

/**
 * The view of a form that is shown again, with its values and errors. Texts are plain text, not HTML.
 *
 * @param summary the heading of the list of errors; null if there are none
 * @param pageName the name of the hidden field for the page
 * @param page the name of the page that contains the form
 */
record FormView(@Nullable String summary, List<Field> fields, String pageName, String page, String send) {

    private static final Map<String, String> AUTOCOMPLETE = Map.of("namn", "name", "epost", "email", "telefon", "tel");

    /**
     * A field.
     *
     * @param name the name in the request
     * @param id the id of its control or first option
     * @param need a text that says whether the field is required
     * @param error null if the value is valid
     */
    record Field(String name, String id, String kind, String label, String need, @Nullable String hint, @Nullable String error, String value, int maxLength,
            @Nullable String autocomplete, List<Option> options) {}

    record Option(String id, String value, String label, boolean chosen) {}

    /**
     * @param errors empty for a valid form that couldn't be stored
     * @param code language code of the page
     */
    static FormView of(SiteForms site, String code, FormValues values, List<FieldError> errors, String page) {
        Language language = site.language(code);
        String summary = errors.isEmpty() ? null : errors.size() == 1 ? language.text(ReceiverTexts.ONE_ERROR)
                : language.text(ReceiverTexts.MANY_ERRORS, String.valueOf(errors.size()));
        List<Field> fields = values.definition().fields().stream().map(field -> field(field, values, errors, language, site)).toList();
        return new FormView(summary, fields, site.sentName(FormDefinition.PAGE), page, language.text(values.definition().sendKey()));
    }

    private static Field field(FormField field, FormValues values, List<FieldError> errors, Language language, SiteForms site) {
        String error = errors.stream().filter(each -> each.field() == field).findFirst().map(each ->
                language.text(each.messageKey(), language.text(field.labelKey()), String.valueOf(field.maxLength()))).orElse(null);
        List<Option> options = options(field, values.all(field.name()), language.code(), site);
        String id = options.isEmpty() ? field.name() : options.get(0).id();
        String need = field.required() ? ReceiverTexts.REQUIRED : field.oneOf() != null ? ReceiverTexts.ONE_OF_TWO : ReceiverTexts.OPTIONAL;
        return new Field(site.sentName(field.name()), id, field.kind().control(), language.text(field.labelKey()), language.text(need), hint(field, language), error,
                values.text(field.name()), field.maxLength(), AUTOCOMPLETE.get(field.name()), options);
    }

    /** The hint, whose message key is the label's key plus {@code .hint}; null if there is no such text. */
    private static @Nullable String hint(FormField field, Language language) {
        String key = field.labelKey() + ".hint";
        String text = language.text(key);
        return text.equals(key) ? null : text;
    }

    private static List<Option> options(FormField field, List<String> chosen, String code, SiteForms site) {
        return !field.kind().isChoice() ? List.of() : Stream.concat(site.options(field, code).stream(), chosen.stream()).distinct()
                .map(value -> new Option(field.name() + "-" + value, value, site.option(field, value, code), chosen.contains(value))).toList();
    }
}
