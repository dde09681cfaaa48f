package se.kommun.uppdrag.form;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Defines a form: its fields, in the order of the page. The templates, the script and the receiver all take their rules from
 * here.
 *
 * @param name the name that the receiver stores it under
 * @param path the path that the receiver accepts it at
 * @param sendKey key of the text of its submit button, in {@code templates/texts}
 * @param headingKey key of its heading, used when it has no page of its own
 * @param pagePurpose purpose, in the content model, of the page that contains only this form; null for a form that shares its page
 * @param thanksPurpose purpose of the page that is shown after it is sent
 * @param mailSubject in Swedish
 */
public record FormDefinition(String name, String path, String sendKey, String headingKey, @Nullable String pagePurpose, String thanksPurpose, String mailSubject,
        List<FormField> fields) {

    /** Honeypot: a field that is hidden from people, so only bots fill it in. */
    public static final String HONEYPOT = "webbadress";
    /** A hidden field with the name of the page that the form is on, such as {@code en/register-interest}. */
    public static final String PAGE = "sida";
    /** A hidden field with the name of the form, for forms that are sent to the same place as another. */
    public static final String FORM = "formular";
    /** The option for people who haven't decided on a role. */
    public static final String UNSURE = "vet-inte";
    /** Key of the error message for a text that is too long. */
    public static final String TOO_LONG_KEY = "form.error.long";

    /** The registration of interest. Its roles are the site's role pages. */
    public static final FormDefinition INTEREST = new FormDefinition("intresse", "/", ReceiverTexts.SEND, ReceiverTexts.SEND, "form", "thanks",
            "Intresseanmälan", List.of(
            FormField.of("namn", FieldKind.TEXT, "form.name", 200).required("form.name.error"),
            FormField.of("epost", FieldKind.EMAIL, "form.email", 254).oneOf("telefon", "form.one-of-two.error").format("form.email.error"),
            FormField.of("telefon", FieldKind.PHONE, "form.phone", 100).oneOf("epost", "form.one-of-two.error").format("form.phone.error"),
            FormField.choice("uppdrag", FieldKind.CHECKBOXES, "form.role").required("form.role.error").exclusive(UNSURE),
            FormField.of("ort", FieldKind.TEXT, "form.place", 200),
            FormField.of("tider", FieldKind.TEXT, "form.times", 500),
            FormField.of("sprak", FieldKind.TEXT, "form.languages", 200),
            FormField.choice("onskemal", FieldKind.CHECKBOXES, "form.wish", "barn", "ungdom", "vuxen"),
            FormField.of("meddelande", FieldKind.MULTILINE, "form.message", 4000)));

    /** The feedback box on every page. */
    public static final FormDefinition FEEDBACK = new FormDefinition("synpunkt", "/synpunkter", ReceiverTexts.SEND_FEEDBACK, ReceiverTexts.FEEDBACK_TITLE, null,
            "feedback-thanks", "Synpunkt på webbplatsen", List.of(
            FormField.choice("hittade", FieldKind.RADIO, "feedback.found", "ja", "nej").required("feedback.found.error"),
            FormField.of("saknas", FieldKind.MULTILINE, "feedback.missing", 4000)));

    /** What does not work, or what a reader needs in another form: the message function that an accessibility statement must have. */
    public static final FormDefinition ACCESSIBILITY = new FormDefinition("tillganglighet", "/tillganglighet", ReceiverTexts.SEND_ACCESSIBILITY,
            ReceiverTexts.ACCESSIBILITY_TITLE, null, "feedback-thanks", "Tillgänglighet: fel eller önskemål", List.of(
            FormField.of("beskrivning", FieldKind.MULTILINE, "accessibility.what", 4000).required("accessibility.what.error"),
            FormField.of("plats", FieldKind.TEXT, "accessibility.where", 500),
            FormField.of("hjalpmedel", FieldKind.TEXT, "accessibility.tools", 500),
            FormField.of("kontaktuppgift", FieldKind.CONTACT, "accessibility.contact", 254).format("accessibility.contact.error")));

    public static final List<FormDefinition> ALL = List.of(INTEREST, FEEDBACK, ACCESSIBILITY);

    public FormDefinition {
        fields = List.copyOf(fields);
    }

    /** Returns the keys of all error messages. */
    public static Set<String> messageKeys() {
        Set<String> keys = new TreeSet<>(Set.of(TOO_LONG_KEY));
        ALL.stream().flatMap(form -> form.fields().stream()).forEach(field -> keys.addAll(field.errorKeys().values()));
        return keys;
    }

    public static Optional<FormDefinition> named(@Nullable String name) {
        return ALL.stream().filter(form -> form.name().equals(name)).findFirst();
    }

    public Optional<FormField> field(String fieldName) {
        return fields.stream().filter(field -> field.name().equals(fieldName)).findFirst();
    }
}
