package se.kommun.uppdrag.config;

import java.util.List;
import se.kommun.uppdrag.form.FormDefinition;

/**
 * The settings that say where a form is sent, and with what.
 *
 * @param hidden the hidden fields that the endpoint wants
 * @param returnField the name of the hidden field with the address of the thank-you page
 */
public record FormSettings(FormDefinition form, Setting endpoint, NamedSetting hidden, Setting returnField) {

    static final FormSettings INTEREST = new FormSettings(FormDefinition.INTEREST, Setting.FORM_ENDPOINT, NamedSetting.FORM_HIDDEN, Setting.RETURN_FIELD);
    static final FormSettings FEEDBACK = new FormSettings(FormDefinition.FEEDBACK, Setting.FEEDBACK_ENDPOINT, NamedSetting.FEEDBACK_HIDDEN,
            Setting.FEEDBACK_RETURN_FIELD);
    static final FormSettings ACCESSIBILITY = new FormSettings(FormDefinition.ACCESSIBILITY, Setting.ACCESSIBILITY_ENDPOINT,
            NamedSetting.ACCESSIBILITY_HIDDEN, Setting.ACCESSIBILITY_RETURN_FIELD);

    static final List<FormSettings> ALL = List.of(INTEREST, FEEDBACK, ACCESSIBILITY);

    /** Returns the settings that a form is sent by. Without an endpoint of its own, the accessibility form is sent as the feedback box is. */
    static FormSettings of(FormDefinition form, Settings settings) {
        FormSettings own = ALL.stream().filter(each -> each.form.name().equals(form.name())).findFirst().orElseThrow();
        return own == ACCESSIBILITY && !settings.has(own.endpoint) ? FEEDBACK : own;
    }
}
