package se.kommun.uppdrag.view;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.kommun.uppdrag.config.FormTarget;
import se.kommun.uppdrag.config.LanguageCode;
import se.kommun.uppdrag.config.NamedSetting;
import se.kommun.uppdrag.config.Setting;
import se.kommun.uppdrag.config.Settings;
import se.kommun.uppdrag.content.Page;
import se.kommun.uppdrag.content.PageType;
import se.kommun.uppdrag.form.FormDefinition;
import se.kommun.uppdrag.site.Urls;

/** Builds the view models of the forms. */
final class FormViews {

    /** The rules of both forms' fields by name; the forms share no field names. */
    private static final Map<String, Views.FieldRules> FIELDS = fields();

    private FormViews() {}

    private static Map<String, Views.FieldRules> fields() {
        Map<String, Views.FieldRules> fields = new LinkedHashMap<>();
        FormDefinition.ALL.stream().flatMap(form -> form.fields().stream()).forEach(field ->
                fields.put(field.name(), new Views.FieldRules(field.required(), field.oneOf(), field.maxLength(), field.kind().pattern(),
                        field.options(), field.exclusive())));
        return Collections.unmodifiableMap(fields);
    }

    /** @param chosen the role whose option is preselected, or null */
    static Views.Forms of(ViewFactory context, @Nullable Page chosen, LanguageViews language) {
        Settings settings = context.settings;
        FormTarget interest = settings.interest();
        return new Views.Forms(FIELDS, settings.named(NamedSetting.FIELD_NAME),
                form(interest, NamedSetting.FORM_HIDDEN, returnField(Setting.RETURN_FIELD, PageType.THANKS, context, language), settings),
                form(settings.feedback(), NamedSetting.FEEDBACK_HIDDEN,
                        returnField(Setting.FEEDBACK_RETURN_FIELD, PageType.FEEDBACK_THANKS, context, language), settings),
                interest.kind() == FormTarget.Kind.LINK ? interest.address() : null,
                chosen == null ? "" : context.site.translations().original(chosen).slug());
    }

    private static Views.Form form(FormTarget target, NamedSetting own, Optional<Views.HiddenField> returnField, Settings settings) {
        if (!target.isForm()) {
            return new Views.Form(false, false, "", List.of());
        }
        List<Views.HiddenField> fields = new ArrayList<>();
        settings.named(own).forEach((name, value) -> fields.add(new Views.HiddenField(name, value)));
        returnField.ifPresent(fields::add);
        return new Views.Form(true, target.kind() == FormTarget.Kind.TRIAL, target.address(), fields);
    }

    /** The hidden field with the URL of the thank-you page. Empty if the setting or the page is missing. */
    private static Optional<Views.HiddenField> returnField(Setting name, PageType thanks, ViewFactory context, LanguageViews language) {
        Settings settings = context.settings;
        return !settings.has(name) ? Optional.empty() : language.pages.first(thanks).or(() -> context.site.in(LanguageCode.SOURCE).first(thanks))
                .map(page -> new Views.HiddenField(settings.get(name), Urls.canonical(page, settings)));
    }
}
