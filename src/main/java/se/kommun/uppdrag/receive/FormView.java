package se.kommun.uppdrag.receive;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.kommun.uppdrag.form.FieldError;
import se.kommun.uppdrag.form.FieldKind;
import se.kommun.uppdrag.form.FormDefinition;
import se.kommun.uppdrag.form.FormField;
import se.kommun.uppdrag.form.FormValues;
import se.kommun.uppdrag.form.ReceiverTexts;
import se.kommun.uppdrag.i18n.Language;
import se.kommun.uppdrag.site.SiteForms;

/** Builds the view of a form that is shown again, with its values and errors. */
final class FormView {

    private static final Map<String, String> AUTOCOMPLETE = Map.of("namn", "name", "epost", "email", "telefon", "tel");

    private final SiteForms site;
    private final String code;
    private final @Nullable Language language;

    FormView(SiteForms site, String code) {
        this.site = site;
        this.code = code;
        this.language = site.language(code);
    }

    /** @param errors empty for a valid form that couldn't be stored */
    ReceiverViews.Form of(FormValues values, List<FieldError> errors, String page) {
        List<ReceiverViews.FieldView> fields = new ArrayList<>();
        for (FormField field : values.definition().fields()) {
            String error = errors.stream().filter(each -> each.field() == field).map(this::message).findFirst().orElse(null);
            fields.add(field(field, values, error));
        }
        String summary = errors.isEmpty() ? null : errors.size() == 1 ? language.text(ReceiverTexts.ONE_ERROR)
                : language.text(ReceiverTexts.MANY_ERRORS, String.valueOf(errors.size()));
        return new ReceiverViews.Form(summary, fields, site.sentName(FormDefinition.PAGE), page, language.text(values.definition().sendKey()));
    }

    private String message(FieldError error) {
        return language.text(error.messageKey(), language.text(error.field().labelKey()), String.valueOf(error.field().maxLength()));
    }

    private ReceiverViews.FieldView field(FormField field, FormValues values, @Nullable String error) {
        List<ReceiverViews.OptionView> options = options(field, values);
        String id = options.isEmpty() ? field.name() : options.get(0).id();
        String need = field.required() ? ReceiverTexts.REQUIRED : field.oneOf() != null ? ReceiverTexts.ONE_OF_TWO : ReceiverTexts.OPTIONAL;
        return new ReceiverViews.FieldView(site.sentName(field.name()), id, kind(field.kind()), language.text(field.labelKey()), language.text(need), hint(field), error,
                values.text(field.name()), field.maxLength(), AUTOCOMPLETE.get(field.name()), options);
    }

    /** The hint, whose message key is the label's key plus {@code .hint}; null if there is no such text. */
    private @Nullable String hint(FormField field) {
        String key = field.labelKey() + ".hint";
        String text = language.text(key);
        return text.equals(key) ? null : text;
    }

    private static String kind(FieldKind kind) {
        return switch (kind) {
            case TEXT -> "text";
            case MULTILINE -> "multiline";
            case EMAIL -> "email";
            case PHONE -> "tel";
            case CHECKBOXES -> "checkbox";
            case RADIO -> "radio";
        };
    }

    private List<ReceiverViews.OptionView> options(FormField field, FormValues values) {
        if (!field.kind().isChoice()) {
            return List.of();
        }
        List<String> chosen = values.all(field.name());
        Set<String> all = new LinkedHashSet<>(site.options(field, code));
        all.addAll(chosen);
        return all.stream().map(value -> new ReceiverViews.OptionView(field.name() + "-" + value, value, site.option(field, value, code), chosen.contains(value)))
                .toList();
    }
}
